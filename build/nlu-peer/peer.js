// What nlp.js makes of utterances: node peer.js TRAIN.tsv TEST.tsv [OOS.tsv], one JSON object with the figures that
// "parley nlu eval --json" gives. Everything as it comes; spelling, entities and sentiment are off.
'use strict';
const fs = require('fs');
const { containerBootstrap } = require('@nlpjs/core');
const { Nlp } = require('@nlpjs/nlp');
const { LangEn } = require('@nlpjs/lang-en');

console.log = () => {}; // training prints a line for each epoch

const THRESHOLD = 0.4;
const BINS = 10;
const OUT_OF_SCOPE = 'oos';

function read(file) {
  return fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const tab = line.lastIndexOf('\t');
    return { text: line.slice(0, tab).trim(), intent: line.slice(tab + 1).trim() };
  });
}

async function trained(utterances) {
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangEn);
  const nlp = container.get('nlp');
  Object.assign(nlp.settings, { autoSave: false, forceNER: false, modelFileName: '' });
  nlp.addLanguage('en');
  utterances.forEach(({ text, intent }) => nlp.addDocument('en', text, intent));
  await nlp.train();
  return nlp;
}

/** The probability that one of the first is greater than one of the second; equal ones count half. */
function auroc(greater, smaller) {
  const wins = greater.reduce((sum, one) =>
    sum + smaller.reduce((all, other) => all + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0);
  return greater.length && smaller.length ? wins / greater.length / smaller.length : null;
}

/** How far the scores of the first intents are from how often they are right, in ten equal bins. */
function calibrationError(reads) {
  const excess = new Array(BINS).fill(0);
  reads.forEach(({ score, right }) => {
    excess[Math.min(BINS - 1, Math.max(0, Math.ceil(score * BINS) - 1))] += score - (right ? 1 : 0);
  });
  return reads.length ? excess.reduce((sum, one) => sum + Math.abs(one), 0) / reads.length : null;
}

function rounded(value, decimals) {
  return value === null || Number.isNaN(value) ? null : Number(value.toFixed(decimals));
}

async function main([train, test, others]) {
  const nlp = await trained(read(train).filter(({ intent }) => intent !== OUT_OF_SCOPE));
  const asked = read(test).concat(others ? read(others).map(({ text }) => ({ text, intent: OUT_OF_SCOPE })) : []);
  const reads = [];
  for (const { text, intent } of asked) {
    const began = process.hrtime.bigint();
    const { classifications } = await nlp.classify('en', text);
    const millis = Number(process.hrtime.bigint() - began) / 1e6;
    // "None" is nlp.js's own word for out of scope; the best intent stands behind it.
    const none = classifications[0].intent === 'None';
    const best = classifications.find((one) => one.intent !== 'None') || classifications[0];
    reads.push({ own: intent !== OUT_OF_SCOPE, right: best.intent === intent, score: none ? 0 : best.score, millis });
  }
  const own = reads.filter((read) => read.own);
  const rest = reads.filter((read) => !read.own);
  const accepted = own.filter((read) => read.right && read.score >= THRESHOLD).length;
  const rejected = rest.filter((read) => read.score < THRESHOLD).length;
  const times = reads.map((read) => read.millis).sort((one, other) => one - other);
  const time = (share) => rounded(times[Math.ceil(share * times.length) - 1], 2);
  process.stdout.write(`${JSON.stringify({
    accuracy: rounded(own.filter((read) => read.right).length / own.length, 4),
    overall: rounded((accepted + rejected) / reads.length, 4),
    auroc: rounded(auroc(own.map((read) => read.score), rest.map((read) => read.score)), 4),
    recallAt: rest.length ? rounded(rejected / rest.length, 4) : null,
    ece: rounded(calibrationError(own), 4),
    latencyMs: { p50: time(0.5), p99: time(0.99) },
  })}\n`);
}

main(process.argv.slice(2));
