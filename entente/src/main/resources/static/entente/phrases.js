// A line is a sentence: how a fact reads. Enum names are never shown.

const TALKS = new Set(['URGED', 'REQUESTED_HELP_FROM', 'NEGOTIATED_WITH', 'MEDIATED_BETWEEN', 'AGREED_WITH']);
const OPPOSING = new Set(['CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED', 'DISPUTES_WITH']);
const SUPPORTING = new Set(['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'RECOGNISED']);
const LASTING = new Set([
  'MEMBER_OF', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'SANCTIONED', 'SEVERED_TIES_WITH', 'TRADES_WITH', 'DISPUTES_WITH']);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Which of the four colours and dashes a fact has. */
export function side({ relation, leaning, ending }) {
  if (ending) return 'structure';
  if (leaning === 'SUPPORT' || SUPPORTING.has(relation)) return 'support';
  if (leaning === 'OPPOSITION' || OPPOSING.has(relation)) return 'opposition';
  return TALKS.has(relation) ? 'talks' : 'structure';
}

/** '2022-01-05' is '5 January 2022'; a month or a year stays one. */
export function day(date) {
  const [year, month, dayOfMonth] = date.split('-');
  return [dayOfMonth && Number(dayOfMonth), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

export function when({ relation, from, to }) {
  if (from && to) return from === to ? day(from) : `${day(from)} to ${day(to)}`;
  if (from) return LASTING.has(relation) ? `since ${day(from)}` : day(from);
  return to ? `until ${day(to)}` : null;
}

export function sentence(fact) {
  const people = fact.quantity ? fact.quantity.toLocaleString('en') : null;
  const consent = { INVITED: 'invited', UNINVITED: 'uninvited' }[fact.consent];
  return [
    `${fact.subject.name} ${people ? fact.verb.replace('troops', `${people} troops`) : fact.verb} ${fact.object.name}`,
    fact.flag && `under the flag of ${fact.flag.name}`, consent, when(fact)].filter(Boolean).join(', ');
}

export const sources = (count) => (count === 1 ? '1 source' : `${count} independent sources`);

/** Certainty in a word; the figure is for those who hover. */
export const certainty = (confidence) =>
  (confidence >= 0.95 ? 'almost certain' : confidence >= 0.8 ? 'likely' : confidence >= 0.5 ? 'uncertain' : 'doubtful');
