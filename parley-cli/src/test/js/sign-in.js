// Signs a user in with a browser, and prints what it saw as one JSON object. node sign-in.js PORT CHROMIUM
// The client's page is served here; it runs the browser build of the unmodified SDK.
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const { chromium } = require('playwright-core');
const platformClient = require('purecloud-platform-client-v2');

const [port, executablePath] = process.argv.slice(2);
const gateway = { host: 'localhost', protocol: 'http', port: Number(port) };
const bundle = path.join(__dirname, 'node_modules/purecloud-platform-client-v2/dist/web-cjs/purecloud-platform-client-v2.min.js');
const application = `<!DOCTYPE html><title>Client</title><script src="/sdk.js"></script><script>
  if (location.search.includes('pkce') || sessionStorage.pkce) {
    sessionStorage.pkce = 'yes';
    const sdk = require('platformClient');
    const client = sdk.ApiClient.instance;
    client.setGateway(${JSON.stringify(gateway)});
    client.loginPKCEGrant('example-app', location.origin + '/callback', { state: 'from here' })
      .then(async auth => {
        const user = await new sdk.UsersApi().getUsersMe();
        const bots = await new sdk.TextbotsApi().getTextbotsBotsSearch({ botName: 'pizza' });
        client.setReturnExtendedResponses(true);
        const missing = await new sdk.TextbotsApi().postTextbotsBotflowsSessionTurns('none', { inputEventType: 'NoOp' }).catch(e => e);
        return { user: user.email, bot: bots.entities[0].name, state: auth.state,
          status: missing.status, correlation: missing.headers['inin-correlation-id'], contextId: missing.body.contextId };
      }, error => ({ error: String(error) }))
      .then(seen => { delete sessionStorage.pkce; document.title = 'done'; window.seen = seen; });
  }
</script>`;

function serve() {
  const server = http.createServer((request, response) => {
    const sdk = request.url === '/sdk.js';
    response.setHeader('Content-Type', sdk ? 'text/javascript' : 'text/html');
    response.end(sdk ? fs.readFileSync(bundle) : application);
  });
  return new Promise(resolve => server.listen(0, 'localhost', () => resolve(server)));
}

async function signIn(page, password) {
  await page.fill('input[name=username]', 'ann@example.com');
  await page.fill('input[name=password]', password);
  await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
}

async function decide(page, decision) {
  await Promise.all([page.waitForURL('**/callback?**'), page.click(`button[value=${decision}]`)]);
  return Object.fromEntries(new URL(page.url()).searchParams);
}

async function actForTheUser(code, redirectUri) {
  const client = platformClient.ApiClient.instance;
  client.setGateway(gateway);
  await client.loginCodeAuthorizationGrant('example-app', 'example-app-secret', code, redirectUri);
  const users = new platformClient.UsersApi();
  const first = client.authData.accessToken;
  const user = await users.getUsersMe();
  await client.refreshCodeAuthorizationGrant('example-app', 'example-app-secret', client.authData.refreshToken);
  return { user: user.email, refreshed: client.authData.accessToken !== first, again: (await users.getUsersMe()).email };
}

async function main() {
  const server = await serve();
  const callback = `http://localhost:${server.address().port}/callback`;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'parley-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20000);
    const complaints = [];
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
    const authorize = `http://localhost:${port}/oauth/authorize?response_type=code&client_id=example-app&state=s%2F1`
      + `&redirect_uri=${encodeURIComponent(callback)}`;
    const seen = {};

    await page.goto(authorize);
    seen.first = await page.textContent('h1');
    await signIn(page, 'wrong');
    seen.wrong = { title: await page.textContent('h1'), alert: (await page.textContent('[role=alert]')).trim() };
    await signIn(page, 'pizza');
    seen.consent = await page.textContent('h1');
    seen.refused = await decide(page, 'deny');

    await page.goto(authorize);
    seen.signedIn = await page.textContent('h1');
    const { code, state } = await decide(page, 'allow');
    seen.allowed = { code, state };
    seen.client = await actForTheUser(code, callback);

    await page.goto(callback + '?pkce');
    await page.waitForFunction(() => document.title === 'done');
    seen.pkce = await page.evaluate(() => window.seen);

    await page.goto(`http://localhost:${port}/logout?client_id=example-app&redirect_uri=${encodeURIComponent(callback)}`);
    seen.signedOut = page.url() === callback;
    await page.goto(authorize);
    seen.afterwards = await page.textContent('h1');
    seen.complaints = complaints;
    console.log(JSON.stringify(seen));
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
    server.close();
  }
}

main().catch(error => {
  console.error(error.response && error.response.data ? error.response.data : error);
  process.exit(1);
});
