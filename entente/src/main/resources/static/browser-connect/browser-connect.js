// Leaves the connection where Neo4j Browser looks for it, and goes on there. Without 'connectURL' in the address, which would
// override it. ?cmd=edit&arg=… is handed on and fills in a query.
const ID = '$$discovery';

// Nothing is collected here (the page may talk to the graph alone), so nobody needs to be asked about it.
const MANNERS = {
  'neo4j.settings': { allowCrashReports: false, allowUserStats: false, initCmd: '' },
  'neo4j.udc': { consentBannerShownCount: 100 },
};

async function connection() {
  const answer = await fetch('/browser-connect/connection', { headers: { 'X-Entente-Page': 'browser-connect' } });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(body.errors[0].message);
  }
  return body;
}

try {
  const { host, username, password } = await connection();
  localStorage.setItem('neo4j.connections', JSON.stringify({
    allConnectionIds: [ID],
    connectionsById: {
      [ID]: { id: ID, name: ID, type: 'bolt', host, username, password, authenticationMethod: 'NATIVE', db: null },
    },
  }));
  for (const [key, value] of Object.entries(MANNERS)) {
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), ...value }));
  }
  location.replace('/browser/index.html' + location.search);
} catch (problem) {
  document.getElementById('message').textContent = problem.message;
  document.getElementById('otherwise').hidden = false;
}
