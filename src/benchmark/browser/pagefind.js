"use strict";
/*
 * What a first and a next query cost in Pagefind, counted as search.js counts them: the hits, and
 * the fragments of the ten that are shown. node pagefind.js SITE FOLDER [every Nth query], where
 * FOLDER/pagefind was made by: npx pagefind@1.6.0 --site SITE --output-path FOLDER/pagefind
 * --glob "units/*\/*\/index.html", and FOLDER/index.html is any page in zh-CN.
 */
const { chromium } = require("playwright-core");
const { queries } = require("./queries");
const { serve } = require("./server");

const ASKED = `async text => {
  const from = performance.now();
  window.pagefind = window.pagefind || await import("/pagefind/pagefind.js");
  const found = await window.pagefind.search(text);
  await Promise.all(found.results.slice(0, 10).map(one => one.data()));
  return { ms: performance.now() - from, total: found.results.length };
}`;

async function main() {
  const [site, folder, step] = process.argv.slice(2);
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"]
  });
  const all = queries(site).filter((q, i) => i % Number(step || 1) === 0);
  const values = { first: { requests: [], bytes: [], ms: [] }, next: { requests: [], bytes: [], ms: [] } };
  for (let i = 0; i < all.length; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.address + "index.html");
    for (const [name, query] of [["first", all[i]], ["next", all[(i * 37 + 11) % all.length]]]) {
      const before = { ...server.counted };
      const { ms } = await page.evaluate(`(${ASKED})(${JSON.stringify(query.text)})`);
      await page.waitForTimeout(100);
      values[name].requests.push(server.counted.requests - before.requests);
      values[name].bytes.push(server.counted.bytes - before.bytes);
      values[name].ms.push(Math.round(ms));
    }
    await context.close();
  }
  for (const name of Object.keys(values)) {
    for (const what of Object.keys(values[name])) {
      const sorted = values[name][what].sort((a, b) => a - b);
      console.log(name + "\t" + what + "\tmedian " + sorted[Math.floor(sorted.length / 2)] + "\tworst " + sorted[sorted.length - 1]);
    }
  }
  await browser.close();
  server.close();
}

main().catch(e => { console.error(e); process.exit(1); });
