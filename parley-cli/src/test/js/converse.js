// Talks with a bot through the unmodified SDK and prints what came back, one JSON array of lines.
// node converse.js ADDRESS BOT-NAME '["first words", …]'   with - for an address, that of the SDK's own file is taken
const platformClient = require('purecloud-platform-client-v2');

const [address, botName, script] = process.argv.slice(2);
const lines = [];

function describe(turn) {
  for (const segment of turn.prompts.textPrompts.segments) {
    if (segment.type === 'Text') {
      lines.push('  ' + segment.text);
    } else {
      lines.push('  ' + segment.content.map(content => '[' + content.quickReply.text + ']').join(' '));
    }
  }
  const end = turn.nextActionExit || turn.nextActionDisconnect;
  if (end) {
    lines.push(`= ${turn.nextActionType} ${end.reason} at ${end.flowLocation.actionName} in ${end.flowLocation.sequenceName}`);
  } else {
    lines.push('= ' + turn.nextActionType);
  }
}

// What a word in brackets stands for: the payload of the quick reply with that label.
function payload(turn, word) {
  if (!word.startsWith('[')) {
    return word;
  }
  const replies = turn.prompts.textPrompts.segments.flatMap(segment => segment.content || []).map(content => content.quickReply);
  return replies.find(reply => `[${reply.text}]` === word).payload;
}

async function main() {
  const client = platformClient.ApiClient.instance;
  if (address !== '-') {
    const { protocol, hostname, port } = new URL(address);
    client.setGateway({ host: hostname, protocol: protocol.slice(0, -1), port: Number(port) });
  }
  await client.loginClientCredentialsGrant('parley-dev', 'parley-dev-secret');
  const api = new platformClient.TextbotsApi();

  const bots = await api.getTextbotsBotsSearch({ botName, botType: ['GenesysBotFlow', 'GenesysDigitalBotFlow'] });
  const launched = await api.postTextbotsBotflowsSessions({
    flow: { id: bots.entities[0].id },
    externalSessionId: '',
    inputData: { variables: {} },
    language: '',
    channel: { name: 'Messaging', inputModes: ['Text'], outputModes: ['Text'], userAgent: { name: 'GenesysWebWidget' } },
  });

  // As public clients do it: a first NoOp with no previous turn and an empty user input.
  let turn = await api.postTextbotsBotflowsSessionTurns(launched.id, {
    previousTurn: null,
    inputEventType: 'NoOp',
    inputEventUserInput: { mode: 'Text', alternatives: [{ transcript: { text: '' } }] },
  });
  describe(turn);
  const words = JSON.parse(script);
  for (let turns = 0; turns < 100; turns++) {
    if (turn.nextActionType === 'NoOp') {
      turn = await api.postTextbotsBotflowsSessionTurns(launched.id, {
        previousTurn: { id: turn.id },
        inputEventType: 'NoOp',
      });
    } else if (turn.nextActionType === 'WaitForInput' && words.length > 0) {
      const word = words.shift();
      lines.push('> ' + word);
      const text = payload(turn, word);
      turn = await api.postTextbotsBotflowsSessionTurns(launched.id, {
        previousTurn: { id: turn.id },
        inputEventType: 'UserInput',
        inputEventUserInput: { mode: 'Text', alternatives: [{ transcript: { text, confidence: 1.0 } }] },
      });
    } else {
      break;
    }
    describe(turn);
  }
}

main().then(
  () => console.log(JSON.stringify(lines)),
  error => {
    console.error(error.response && error.response.data ? error.response.data : error);
    process.exit(1);
  },
);
