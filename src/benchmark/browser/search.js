"use strict";
/*
 * What a first and a next query cost: requests, bytes (gzip) and milliseconds, in a cold Chromium.
 * node search.js SITE [slow] [every Nth query]; needs playwright-core in a node_modules above the
 * working folder (NODE_PATH) and a Chromium (CHROMIUM, default /usr/bin/chromium).
 */
const { chromium } = require("playwright-core");
const { queries } = require("./queries");
const { serve } = require("./server");

const median = (list, at = 0.5) => {
  const sorted = list.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))];
};

async function settled(page, counted) {
  for (let last = -1; last !== counted.requests;) {
    last = counted.requests;
    await page.waitForTimeout(150);
  }
}

/* Types a query as a person does who pastes it, and waits for its hits. */
async function ask(page, counted, text) {
  const before = { ...counted };
  const begin = Date.now();
  const ms = await page.evaluate(asked => new Promise(done => {
    const field = document.getElementById("q");
    const from = performance.now();
    const before = document.querySelector("#results li");
    const watch = new MutationObserver(() => {
      const first = document.querySelector("#results li");
      if ((first && first !== before) || !/…|\.\.\.$/.test(document.getElementById("total").textContent)) {
        watch.disconnect();
        done(performance.now() - from);
      }
    });
    watch.observe(document.getElementById("results"), { childList: true });
    watch.observe(document.getElementById("total"), { childList: true, characterData: true, subtree: true });
    field.value = asked;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.form.requestSubmit();
  }), text);
  await settled(page, counted);
  return { requests: counted.requests - before.requests, bytes: counted.bytes - before.bytes, ms: Math.round(ms), total: await page.textContent("#total"), took: Date.now() - begin };
}

async function main() {
  const [site, ...rest] = process.argv.slice(2);
  const slow = rest.includes("slow");
  const step = Number(rest.find(r => /^\d+$/.test(r)) || 1);
  const server = await serve(site);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"]
  });
  const all = queries(site).filter((q, i) => i % step === 0);
  const first = [], next = [];
  for (let i = 0; i < all.length; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on("pageerror", e => console.log("ERROR", e));
    await page.goto(server.address + "search/index.html");
    await settled(page, server.counted);
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", { offline: false, latency: 60, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 });
    }
    const one = await ask(page, server.counted, all[i].text);
    const two = await ask(page, server.counted, all[(i * 37 + 11) % all.length].text);
    first.push({ ...one, ...all[i] });
    next.push(two);
    console.log([all[i].kind, all[i].text, one.requests, one.bytes, one.ms + "ms", one.total, "next", two.requests, two.bytes, two.ms + "ms"].join("\t"));
    await context.close();
  }
  for (const [name, list] of [["first", first], ["next", next]]) {
    for (const what of ["requests", "bytes", "ms"]) {
      const values = list.map(one => one[what]);
      console.log(name + "\t" + what + "\tmedian " + median(values) + "\t90% " + median(values, 0.9) + "\tworst " + Math.max(...values));
    }
  }
  await browser.close();
  server.close();
}

main().catch(e => { console.error(e); process.exit(1); });
