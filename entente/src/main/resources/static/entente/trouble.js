// What went wrong and what helps, where the answer would stand.
import { element } from '/entente/element.js';

/** What stays as it is, however often one asks. */
const LASTING = new Set(['NOT_FOUND', 'BAD_REQUEST']);

/** The problem as a sentence, with a button that tries again where that can help. */
export function trouble(problem, again) {
  return element('div', { class: 'trouble' },
    element('p', { role: 'alert' }, problem.message),
    LASTING.has(problem.code) ? null : element('button', { type: 'button', onclick: again }, 'Try again'));
}
