// A line is a sentence: how a fact reads, by relation, polarity and modality. Enum names are never shown.

// [did, do, end, was]: 'Russia sent troops to Kazakhstan', 'China did not send troops to Kazakhstan',
// 'France plans to withdraw troops from Chad', 'Iraq was a member of CENTO'; most are told alike when they are over
const VERBS = {
  MEMBER_OF: ['is a member of', 'belong to', 'leave', 'was a member of'],
  ALLIED_WITH: ['is allied with', 'ally with', 'end its alliance with', 'was allied with'],
  RECOGNISED: ['recognised', 'recognise', 'withdraw its recognition of'],
  DEPLOYED_TROOPS_TO: ['sent troops to', 'send troops to', 'withdraw troops from'],
  ATTACKED: ['attacked', 'attack', 'stop attacking'],
  ARMED: ['armed', 'arm', 'stop arming'],
  AIDED: ['aided', 'aid', 'stop aiding'],
  VERBALLY_SUPPORTED: ['voiced support for', 'voice support for', 'stop voicing support for'],
  CONDEMNED: ['condemned', 'condemn', 'stop condemning'],
  THREATENED: ['threatened', 'threaten', 'stop threatening'],
  SANCTIONED: ['sanctioned', 'sanction', 'lift its sanctions on'],
  SEVERED_TIES_WITH: ['broke off ties with', 'break off ties with', 'restore ties with'],
  URGED: ['urged', 'urge', 'stop urging'],
  REQUESTED_HELP_FROM: ['asked for help from', 'ask for help from', 'stop asking for help from'],
  NEGOTIATED_WITH: ['talked with', 'talk with', 'break off talks with'],
  MEDIATED_BETWEEN: ['mediated for', 'mediate for', 'stop mediating for'],
  AGREED_WITH: ['signed an agreement with', 'sign an agreement with', 'abandon an agreement with'],
  EXERCISED_WITH: ['held exercises with', 'hold exercises with', 'stop exercises with'],
  TRADES_WITH: ['trades with', 'trade with', 'stop trading with', 'traded with'],
  DISPUTES_WITH: ['is in a dispute with', 'be in a dispute with', 'end its dispute with', 'was in a dispute with'],
};

const TALKS = new Set(['URGED', 'REQUESTED_HELP_FROM', 'NEGOTIATED_WITH', 'MEDIATED_BETWEEN', 'AGREED_WITH']);
const OPPOSING = new Set(['CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED', 'DISPUTES_WITH']);
const SUPPORTING = new Set(['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'RECOGNISED']);
const LASTING = new Set([
  'MEMBER_OF', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'SANCTIONED', 'SEVERED_TIES_WITH', 'TRADES_WITH', 'DISPUTES_WITH']);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function verb({ relation, polarity, modality, ending, to }) {
  const [did, begin, end, was] = VERBS[relation];
  const doIt = ending ? end : begin;
  const negated = polarity === 'NEGATED';
  if (modality === 'INTENDED') {
    return negated ? `does not plan to ${doIt}` : `plans to ${doIt}`;
  }
  if (modality === 'POSSIBLE') {
    return negated ? `may not ${doIt}` : `may ${doIt}`;
  }
  if (negated) return `did not ${doIt}`;
  const over = to && to <= new Date().toISOString().slice(0, to.length);
  return over && was ? was : did;
}

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
    `${fact.subject.name} ${people ? verb(fact).replace('troops', `${people} troops`) : verb(fact)} ${fact.object.name}`,
    fact.flag && `under the flag of ${fact.flag.name}`, consent, when(fact)].filter(Boolean).join(', ');
}

export const sources = (count) => (count === 1 ? '1 source' : `${count} independent sources`);

/** Certainty in a word; the figure is for those who hover. */
export const certainty = (confidence) =>
  (confidence >= 0.95 ? 'almost certain' : confidence >= 0.8 ? 'likely' : confidence >= 0.5 ? 'uncertain' : 'doubtful');
