// GraphiQL with a tab for each example. Which example comes first is told by ?example=NAME.
import { examples } from '/graphiql/examples.js';

const { React, ReactDOM, GraphiQL } = window;

// Subscriptions come over a web socket, at the address of requests.
const socket = new URL('/graphql', location.href.replace(/^http/, 'ws')).href;

const asked = new URLSearchParams(location.search).get('example');
const texts = await Promise.all(
  examples.map((name) => fetch(`/graphiql/examples/${name}.graphql`).then((file) => file.text())));
const tabs = examples
  .map((name, i) => ({ name, query: texts[i] }))
  .sort((a, b) => (b.name === asked) - (a.name === asked));

const example = tabs.find(({ name }) => name === asked);
if (example) showFirst(example.query);
// Asked for once: a reload keeps what was made of it.
if (asked) history.replaceState(null, '', location.pathname);

/** Somebody who comes for an example sees it first, before the tabs of last time, which GraphiQL keeps in the browser. */
function showFirst(query) {
  ['query', 'variables', 'headers', 'operationName'].forEach((name) => localStorage.removeItem(`graphiql:${name}`));
  const kept = tabsOfLastTime();
  if (!kept) return;
  const [, operation] = /^(?:query|mutation|subscription)\s+(\w+)/m.exec(query) ?? [];
  const first = {
    id: `example ${Date.now()}`, title: operation ?? '', query, variables: null, headers: null, operationName: operation ?? null, response: null,
  };
  const others = kept.filter((tab) => tab.query !== query || tab.variables);
  localStorage.setItem('graphiql:tabState', JSON.stringify({ activeTabIndex: 0, tabs: [first, ...others] }));
  localStorage.setItem('graphiql:query', query);
}

function tabsOfLastTime() {
  try {
    const { tabs: kept } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return Array.isArray(kept) ? kept : null;
  } catch {
    return null; // none yet, or none that can be read
  }
}

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket }),
      defaultTabs: tabs.map(({ query }) => ({ query })),
      defaultQuery: tabs[0].query,
      defaultEditorToolsVisibility: false,
      isHeadersEditorEnabled: false,
    },
    React.createElement(GraphiQL.Logo, null,
      React.createElement('a', { href: '/' }, 'Entente'))));
