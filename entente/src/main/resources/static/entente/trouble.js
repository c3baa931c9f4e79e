// What went wrong and what helps, where the answer would stand.
import { element } from '/entente/element.js';

/** The problem as a sentence, with a button that tries again. */
export function trouble(problem, again) {
  return element('div', { class: 'trouble' },
    element('p', { role: 'alert' }, problem.message),
    element('button', { type: 'button', onclick: again }, 'Try again'));
}
