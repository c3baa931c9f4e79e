// What is shown is what the address says: nothing, an actor, or a pair.
import { actor } from '/entente/actor.js';
import { element } from '/entente/element.js';
import { home } from '/entente/home.js';
import { pair } from '/entente/pair.js';
import { search } from '/entente/search.js';
import { trouble } from '/entente/trouble.js';

const view = document.getElementById('view');
const asked = new URLSearchParams(location.search);
const one = asked.get('actor') ?? asked.get('subject') ?? asked.get('object');

search(document.getElementById('search'), document.getElementById('found'), document.getElementById('told'));
window.addEventListener('popstate', () => location.reload());
view.replaceChildren(element('p', { class: 'skeleton' }, 'Reading the graph …'));
try {
  if (asked.has('subject') && asked.has('object')) {
    await pair(view, asked.get('subject'), asked.get('object'));
  } else if (one) {
    await actor(view, one, asked.get('with'));
  } else {
    await home(view);
  }
} catch (problem) {
  view.querySelector(':scope > .skeleton')?.remove();
  view.prepend(trouble(problem, () => location.reload()));
}
