// Asks the server. While it starts it says when to ask again, and then we do.
export async function ask(query, variables = {}) {
  for (;;) {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    if (answer.status === 503) {
      const seconds = Number(answer.headers.get('Retry-After') ?? 2);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      continue;
    }
    const { data, errors } = await answer.json();
    if (errors?.length) {
      throw new Error(errors[0].message);
    }
    return data;
  }
}
