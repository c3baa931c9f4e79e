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

// Somebody who comes for an example wants to see it, not the tabs of last time.
if (asked) {
  localStorage.removeItem('graphiql:tabState');
  localStorage.removeItem('graphiql:query');
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
