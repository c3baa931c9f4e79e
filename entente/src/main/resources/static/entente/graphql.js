// Asks the server. While it starts it says when to ask again, and then we do.
const UNREACHABLE = 'The server does not answer. Look whether it still runs, then try again.';

export async function ask(query, variables = {}) {
  for (;;) {
    const answer = await reached(fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    }));
    if (answer.status === 503) {
      const seconds = Number(answer.headers.get('Retry-After') ?? 2);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      continue;
    }
    const { data, errors } = read(await reached(answer.text()));
    if (errors?.length) {
      throw new Error(errors[0].message);
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
