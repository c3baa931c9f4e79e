// The search box: finds actors by any of their names. '/' comes here, arrows go through what was found, Enter opens it.
import { ask } from '/entente/graphql.js';
import { element } from '/entente/element.js';

const FIND = `query Find($search: String!) { actors(search: $search, first: 8) { edges { node { id name kind } } } }`;

export function search(box, found, told) {
  let latest = 0;

  /** Shows whom the text in the box finds; true where the list is of what stands in the box now. */
  async function look() {
    const mine = ++latest;
    const text = box.value.trim();
    const list = text ? await hits(text) : [];
    if (mine !== latest) return false;
    found.replaceChildren(...list.map((each) => element('li', {}, each)));
    found.hidden = !list.length;
    told.textContent = outcome(list);
    return true;
  }

  /** What a screen reader says of the list; a failure speaks for itself. */
  function outcome(list) {
    const links = list.filter((each) => each.matches('a')).length;
    if (links) return links === 1 ? '1 actor found' : `${links} actors found`;
    return list.filter((each) => !each.matches('[role=alert]')).map((each) => each.textContent).join();
  }

  async function hits(text) {
    try {
      const { actors } = await ask(FIND, { search: text });
      return actors.edges.length
        ? actors.edges.map(({ node }) =>
          element('a', { href: `/?actor=${encodeURIComponent(node.id)}` }, node.name, element('small', {}, node.kind.toLowerCase())))
        : [element('p', {}, `Nobody in this graph is called '${text}'.`)];
    } catch (problem) {
      return [element('p', { role: 'alert' }, problem.message)];
    }
  }

  function step(event, by) {
    const links = [...found.querySelectorAll('a')];
    if (found.hidden || !links.length) return;
    event.preventDefault();
    const next = links.indexOf(document.activeElement) + by;
    (links[next] ?? (next < 0 ? box : links.at(-1))).focus();
  }

  box.addEventListener('input', look);
  box.form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await look()) found.querySelector('a')?.click();
  });
  box.form.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(event, 1);
    if (event.key === 'ArrowUp') step(event, -1);
    if (event.key === 'Escape') {
      found.hidden = true;
      box.focus();
    }
  });
  // who goes on elsewhere, or comes back by the browser's button, is no longer looking for somebody
  box.form.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !box.form.contains(event.relatedTarget)) found.hidden = true;
  });
  document.addEventListener('pointerdown', (event) => {
    if (!box.form.contains(event.target)) found.hidden = true;
  });
  window.addEventListener('pagehide', () => { found.hidden = true; });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== box) {
      event.preventDefault();
      box.focus();
    }
  });
}
