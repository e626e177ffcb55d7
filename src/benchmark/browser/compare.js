"use strict";
/*
 * Whether Chromium finds what the command line finds, and how long a query takes on a slow machine
 * once its parts are loaded. node compare.js SITE QUERIES [ANSWERS] [how many times slower, or "file"]:
 * a query a line; ANSWERS is what mingzhang search --format json --queries QUERIES prints, or -.
 * node compare.js SITE make 1000 prints that many queries, node compare.js SITE pieces 10000 pieces
 * of the texts, node compare.js SITE amounts 500 amounts with what figures.csv says of them, node
 * compare.js SITE hostile 200 queries that nobody types in good faith.
 */
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const { queries, pieces, amounts, hostile } = require("./queries");
const { serve } = require("./server");

const ASKED = `async (query, answer) => {
  const key = h => JSON.stringify([h.type, h.report, h.unit, h.year, h.line, h.title, h.excerpt, h.marks,
    h.missing, h.disputed, h.figure ? [h.figure.measure, h.figure.item, h.figure.kind, h.figure.value] : []]);
  const from = performance.now();
  const mine = await Mingzhang.search(query, { limit: 10 });
  const loaded = performance.now();
  await Mingzhang.search(query, { limit: 10 });
  const one = { first: loaded - from, again: performance.now() - loaded, total: mine.total, why: [] };
  if (answer) {
    const other = JSON.parse(answer);
    const differ = (what, a, b) => JSON.stringify(a) === JSON.stringify(b) || one.why.push(what);
    differ("hits", mine.hits.map(key), other.hits.map(key));
    mine.hits.forEach((h, i) => {
      if (other.hits[i] && Math.abs(h.score - other.hits[i].score) > 1e-4) one.why.push("score");
    });
    differ("cut", mine.cut, other.cut);
    differ("understood", mine.understood, other.understood);
    differ("suggestions", mine.suggestions, other.suggestions);
    if (mine.exact ? mine.total !== other.total : mine.total > other.total) one.why.push("total");
    if (mine.exact) ["type", "unit", "region", "year", "part", "measure"].forEach(facet => {
      const counts = of => (of.facets[facet] || []).map(c => [c.value, c.count]);
      differ(facet, counts(mine), counts(other));
    });
  }
  return one;
}`;

const at = (list, part) => list[Math.min(list.length - 1, Math.floor(list.length * part))].toFixed(1);

async function main() {
  const [site, asked, answered, slower] = process.argv.slice(2);
  const makes = {
    make: count => queries(site, Math.ceil(count / 7)).slice(-count).map(q => q.text),
    pieces: count => pieces(site, count),
    hostile: count => hostile(count),
    amounts: count => amounts(site, count).map(a => a.text + "\t" + a.count)
  };
  if (makes[asked]) {
    console.log(makes[asked](Number(answered)).join("\n"));
    return;
  }
  const lines = file => fs.readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
  const answers = answered && answered !== "-" ? lines(answered) : [];
  const server = await serve(site);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"]
  });
  const page = await (await browser.newContext()).newPage();
  page.on("pageerror", e => console.log("ERROR", e));
  page.on("dialog", d => { console.log("DIALOG", d.message()); d.dismiss(); });
  const onDisk = slower === "file";
  await page.goto((onDisk ? "file://" + path.resolve(site) + "/" : server.address) + "search/index.html");
  if (slower && !onDisk) {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: Number(slower) });
  }
  const all = [];
  for (const [i, query] of lines(asked).entries()) {
    const one = await page.evaluate(`(${ASKED})(${JSON.stringify(query)}, ${JSON.stringify(answers[i] || "")})`);
    if (one.why.length) console.log("DIFFERS\t" + query.substring(0, 60) + "\t" + one.why.join(" "));
    all.push({ query, ...one });
  }
  for (const what of ["first", "again"]) {
    const sorted = all.map(one => one[what]).sort((a, b) => a - b);
    console.log([what, "median", at(sorted, 0.5), "90%", at(sorted, 0.9), "99%", at(sorted, 0.99), "worst", at(sorted, 1), "ms"].join(" "));
  }
  all.sort((a, b) => b.again - a.again).slice(0, 5).forEach(one => console.log(
    "slowest\t" + one.again.toFixed(1) + " ms\t" + one.query.substring(0, 60) + "\t" + one.total));
  console.log(all.length + " queries, " + all.filter(one => one.why.length).length + " differ");
  await browser.close();
  server.close();
}

main().catch(e => { console.error(e); process.exit(1); });
