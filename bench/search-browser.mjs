/* Types questions letter by letter into the search page of a web directory in a folder, and prints how long each letter took
   until its results were painted. Arguments: the folder, how many times slower the processor is, how many runs. */
import { chromium } from 'playwright-core';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const QUESTIONS = {
  en: ['lawyer', 'safe house', 'somebody to talk to', 'doctor free', 'shelter for children', 'laywer', 'passport', 'unpaid wages',
    'food and rice', 'hospital near pailang', 'help with the police', 'interpreter', '020 555', 'womens shelter'],
  km: ['មេធាវី', 'ផ្ទះសុវត្ថិភាព', 'ជំនួយផ្នែកច្បាប់', 'គ្រូពេទ្យ', 'កន្លែងស្នាក់នៅ', 'ទូរស័ព្ទបន្ទាន់', 'ប្រាក់ឈ្នួល', 'កុមារ និង ស្ត្រី',
    'អាហារ', 'លិខិតឆ្លងដែន', 'ខ្ញុំត្រូវការមេធាវី', 'បកប្រែភាសា']
};
const BUDGET = 50;
const [folder, slow, runs] = [resolve(process.argv[2]), Number(process.argv[3]), Number(process.argv[4])];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu',
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });

/* From the event to the task after the frame that has the results. */
function watch() {
  const field = document.getElementById('q'), found = document.getElementById('found');
  let typed;
  field.addEventListener('input', event => { typed = event.timeStamp; }, true);
  new MutationObserver(() => {
    const since = typed;
    typed = undefined;
    if (since !== undefined) {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => { window.answered(performance.now() - since); };
        after.port2.postMessage(0);
      });
    }
  }).observe(found, { childList: true, subtree: true });
}

async function measure(language) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  let next;
  await page.exposeFunction('answered', time => next(time));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.goto(pathToFileURL(`${folder}/${language}/search.html`).href);
  await page.evaluate(watch);
  const letter = async text => {
    const painted = new Promise(answer => { next = answer; });
    await page.keyboard.insertText(text);
    return painted;
  };
  const start = Date.now();
  await page.focus('#q');
  await letter('a');
  const first = Date.now() - start;
  const times = [];
  for (let run = 0; run < runs; run++) {
    for (const question of QUESTIONS[language]) {
      await page.fill('#q', '');
      await page.waitForTimeout(150);
      for (const one of question) {
        times.push({ time: await letter(one), question, one });
        await page.waitForTimeout(60);
      }
    }
  }
  await page.close();
  return { first, times };
}

console.log(`| language | letters typed | median ms | 95 of 100 ms | 99 of 100 ms | longest ms | over ${BUDGET} ms | first answer, index read ms |`);
console.log('|---|---|---|---|---|---|---|---|');
for (const language of Object.keys(QUESTIONS)) {
  const { first, times } = await measure(language);
  times.sort((one, other) => one.time - other.time);
  const at = part => times[Math.min(times.length - 1, Math.floor(times.length * part))].time.toFixed(0);
  console.log(`| ${language} | ${times.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${times.filter(one => one.time > BUDGET).length} | ${first} |`);
  if (process.env.SLOWEST) { times.slice(-8).forEach(one => console.log(`<!-- ${one.time.toFixed(0)} ms: ${one.one} of ${one.question} -->`)); }
}
await browser.close();
