// Talks with a third-party bot through the unmodified SDK and prints what came back, one JSON array of lines.
// node bots.js PORT INTEGRATION BOT '["first words", {"press": "payload"}, …]'
const { randomUUID } = require('crypto');
const platformClient = require('purecloud-platform-client-v2');

const [port, integrationId, botName, script] = process.argv.slice(2);
const lines = [];

function message(words) {
  if (typeof words === 'string') {
    return { type: 'Text', text: words };
  }
  const buttonResponse = { type: 'QuickReply', text: words.press, payload: words.press };
  return { type: 'Structured', content: [{ contentType: 'ButtonResponse', buttonResponse }] };
}

function describe(answer) {
  for (const reply of answer.replyMessages) {
    const buttons = (reply.content || []).map(content => ` [${content.quickReply.text}]`).join('');
    lines.push('  ' + reply.text + buttons);
  }
  const failure = answer.genesysBotConnector && answer.genesysBotConnector.errorInfo;
  lines.push(['= ' + answer.botState, answer.intentName, JSON.stringify(answer.slots), failure && failure.errorCode]
    .filter(part => part && part !== '{}').join(' '));
}

async function main() {
  const client = platformClient.ApiClient.instance;
  client.setGateway({ host: 'localhost', protocol: 'http', port: Number(port) });
  await client.loginClientCredentialsGrant('parley-dev', 'parley-dev-secret');
  const api = new platformClient.TextbotsApi();
  const bots = await api.getTextbotsBotsSearch({ botName });
  const bot = bots.entities.find(each => each.selfUri.endsWith('/' + integrationId));
  lines.push('# ' + bot.name + ' ' + bot.botType);
  const botSessionId = randomUUID();
  for (const words of JSON.parse(script)) {
    lines.push('> ' + (words.press ? '[' + words.press + ']' : words));
    describe(await api.postTextbotsBotsExecute({
      botId: bot.id,
      integrationId,
      botSessionId,
      postTextMessage: message(words),
      botCorrelationId: 'corr-1',
      genesysBotConnector: { queryParameters: { tier: 'gold' } },
    }));
  }
}

main().then(
  () => console.log(JSON.stringify(lines)),
  error => {
    console.error(error.body || error);
    process.exit(1);
  },
);
