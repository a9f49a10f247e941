// Acts for a user: exchanges a code, loses its access token, and goes on with a refreshed one. Prints what it saw as JSON.
// node user.js PORT CODE REDIRECT-URI
// node user.js PORT CODE REDIRECT-URI VERIFIER   with PKCE, which has no refresh in this SDK
const platformClient = require('purecloud-platform-client-v2');

const [port, code, redirectUri, verifier] = process.argv.slice(2);

async function main() {
  const client = platformClient.ApiClient.instance;
  client.setGateway({ host: 'localhost', protocol: 'http', port: Number(port) });
  if (verifier) {
    await client.authorizePKCEGrant('example-app', verifier, code, redirectUri);
  } else {
    await client.loginCodeAuthorizationGrant('example-app', 'example-app-secret', code, redirectUri);
  }
  const users = new platformClient.UsersApi();
  const tokens = new platformClient.TokensApi();
  const seen = {
    user: await users.getUsersMe(),
    token: await tokens.getTokensMe(),
    refreshToken: client.authData.refreshToken,
  };
  if (!verifier) {
    const first = client.authData.accessToken;
    await tokens.deleteTokensMe();
    // The SDK rejects the call that met the 401 and refreshes behind it.
    seen.rejected = await users.getUsersMe().then(
      () => null,
      error => error.status || (error.response && error.response.status),
    );
    for (let i = 0; i < 100 && client.authData.accessToken === first; i++) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    seen.refreshed = client.authData.accessToken !== first;
    seen.again = await users.getUsersMe();
  }
  console.log(JSON.stringify(seen));
}

main().catch(error => {
  console.error(error.response && error.response.data ? error.response.data : error);
  process.exit(1);
});
