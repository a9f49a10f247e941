// What the SDK makes of errors: prints {login: …, session: …, execute: …} as JSON. node errors.js PORT
const platformClient = require('purecloud-platform-client-v2');

const port = Number(process.argv[2]);

async function rejection(promise) {
  try {
    await promise;
    return null;
  } catch (error) {
    return error;
  }
}

async function main() {
  const client = platformClient.ApiClient.instance;
  client.setGateway({ host: 'localhost', protocol: 'http', port });
  const login = await rejection(client.loginClientCredentialsGrant('parley-dev', 'wrong'));
  await client.loginClientCredentialsGrant('parley-dev', 'parley-dev-secret');
  client.setReturnExtendedResponses(true);
  const api = new platformClient.TextbotsApi();
  const session = await rejection(
    api.postTextbotsBotflowsSessionTurns('3c1a7a52-2f2b-4f0a-9c65-5bb0a4a0f7d2', { inputEventType: 'NoOp' }),
  );
  const execute = await rejection(
    api.postTextbotsBotsExecute({
      botId: 'nobody',
      integrationId: 'nothing',
      botSessionId: '3c1a7a52-2f2b-4f0a-9c65-5bb0a4a0f7d2',
      postTextMessage: { type: 'Text', text: 'hi' },
    }),
  );
  console.log(
    JSON.stringify({
      login: { status: login.response.status, body: login.response.data },
      session: { status: session.status, correlation: session.headers['inin-correlation-id'], body: session.body },
      execute: { status: execute.status, body: execute.body },
    }),
  );
}

main();
