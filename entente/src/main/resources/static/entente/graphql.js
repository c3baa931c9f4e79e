const UNREACHABLE = 'The server does not answer. Look whether it still runs, then try again.';
const NOT_READY = 'The server has not been ready for minutes. Look at what it prints, then try again.';

/** For how long one question is asked again; even a slow machine opens a large graph in less. */
const PATIENCE_MS = 5 * 60 * 1000;

/** Asks the server. While it starts it says when to ask again, and then we do. */
export async function ask(query, variables = {}) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await reached(fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    }));
    const wait = answer.headers.get('Retry-After');
    if (answer.status === 503 && wait) {
      if (Date.now() > end) {
        throw new Error(NOT_READY);
      }
      await new Promise((resolve) => setTimeout(resolve, Number(wait) * 1000));
      continue;
    }
    const { data, errors } = read(await reached(answer.text()));
    if (errors?.length) {
      throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions?.code });
    }
    if (!data) {
      throw new Error(`The server's answer (${answer.status}) cannot be read. Look whether Entente itself is at this address, then try again.`);
    }
    return data;
  }
}

/** The browser's own words for a server that is gone, as 'Failed to fetch', tell nobody what to do. */
async function reached(answer) {
  try {
    return await answer;
  } catch (problem) {
    throw new Error(UNREACHABLE, { cause: problem });
  }
}

/** What stands in an answer; nothing where it is a page of something between us and the server. */
function read(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
