"use strict";
/*
 * Twenty-five questions made from a site's open data, each with what a right answer says, asked in
 * Chromium: at which place the first right one stands. node questions.js SITE [SEED]; needs what
 * compare.js needs.
 */
const path = require("path");
const { chromium } = require("playwright-core");
const { rows, dice } = require("./queries");
const { serve } = require("./server");

const TRADITIONAL = { "机": "機", "关": "關", "运": "運", "经": "經", "费": "費", "购": "購", "务": "務", "车": "車", "区": "區", "县": "縣", "财": "財", "业": "業", "医": "醫", "疗": "療", "农": "農", "计": "計", "审": "審", "乡": "鄉", "镇": "鎮", "设": "設", "发": "發", "东": "東", "总": "總", "额": "額" };
const traditional = text => Array.from(text, c => TRADITIONAL[c] || c).join("");
const wide = text => Array.from(text, c => c > "\x20" && c < "\x7f" ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c).join("");
const grouped = text => text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");

/* What the tables of a site hold, and how to pick from it. */
function archive(site, seed) {
  const table = name => rows(path.join(site, "data/" + name + ".csv"));
  const roll = dice(seed);
  const pick = list => list[roll(list.length)];
  const units = new Map(table("units").map(u => [u.unit, u]));
  const figures = table("figures");
  const times = new Map();
  figures.forEach(f => times.set(Math.abs(f.value), (times.get(Math.abs(f.value)) || 0) + 1));
  return {
    pick, units, figures, projects: table("projects"), terms: table("glossary"),
    of: (measure, kind) => figures.filter(f => f.measure === measure && f.item === "" && f.kind === kind),
    /* Figures whose value no other has. */
    single: holds => figures.filter(f => times.get(Math.abs(f.value)) === 1 && holds(f))
  };
}

const figure = f => ({ type: "figure", report: f.report, measure: f.measure, item: f.item, kind: f.kind, value: Number(f.value) });
const OPERATING = "机关运行经费支出", PURCHASE = "政府采购支出总额", THREE = "“三公”经费支出";

/* A name as one says it: its own place without what kind of place it is, what it does, what it is. */
function shortened(unit) {
  const place = unit.region.split("/").pop();
  const body = unit.name.substring(unit.name.indexOf(place) + place.length);
  return unit.name.includes(place) ? place.slice(0, -1) + body.substring(0, 2) + body.slice(-1) : unit.name;
}

/* {kind, text, right: what some hit says, or null for none at all} each. */
function questions(site, seed) {
  const all = [];
  const { pick, units, figures, projects, terms, of, single } = archive(site, seed);
  const name = f => units.get(f.unit).name;
  const ask = (kind, text, right) => all.push({ kind, text, right });
  const amount = f => f.kind === "amount" && Number(f.value) >= 1000;
  const three = pick(of(THREE, "amount")), operating = pick(of(OPERATING, "amount")), purchase = pick(of(PURCHASE, "amount"));
  const unit = pick(Array.from(units.values())), other = pick(Array.from(units.values()));

  ask("unit", unit.name, { type: "unit", unit: unit.unit });
  ask("unit in parts", shortened(other), { type: "unit", title: other.name });
  ask("unit in parts, year, measure", shortened(units.get(operating.unit)) + " " + operating.year + " 机关运行经费", figure(operating));
  ask("unit, year, measure, glued", name(three) + three.year + "年三公经费", figure(three));
  ask("a question", "请问" + name(purchase) + " " + purchase.year + "年 政府采购 是多少", figure(purchase));
  const item = pick(figures.filter(f => f.item === "公务接待费" && f.kind === "amount"));
  ask("an item", name(item) + " " + item.year + " 公务接待费", figure(item));

  const [one, two] = [pick(projects), pick(projects)];
  ask("project", one.project, { type: "project", title: one.project });
  ask("project and unit", name(two) + " " + two.project.substring(0, 6), { type: "project", title: two.project, unit: two.unit });

  const rate = pick(figures.filter(f => f.kind === "change_rate")), share = pick(single(f => f.value_unit === "%" && f.value.includes(".")));
  ask("rate", name(rate) + " " + rate.year + " " + rate.value.replace("-", "") + "%", { report: rate.report, value: Number(rate.value) });
  ask("rate alone", share.value.replace("-", "") + "%", { report: share.report, value: Number(share.value) });

  const old = pick(of(OPERATING, "amount"));
  ask("traditional", traditional("机关运行经费") + " " + traditional(name(old)) + " " + old.year, figure(old));
  ask("traditional name", traditional(unit.name), { type: "unit", unit: unit.unit });

  const [a, b, c, d] = [pick(single(amount)), pick(single(amount)), pick(single(amount)), pick(single(amount))];
  ask("full width", wide(a.value), { report: a.report, value: Number(a.value) });
  ask("full width year", name(three) + " " + wide(three.year) + " “三公”经费", figure(three));
  ask("thousands", grouped(b.value), { report: b.report, value: Number(b.value) });
  ask("thousands, full width, unit", wide(grouped(c.value)) + "万元", { report: c.report, value: Number(c.value) });
  ask("in 元", Math.round(Number(d.value) * 10000) + "元", { report: d.report, value: Number(d.value) });

  ask("quotation marks", "“三公”经费 " + name(three) + " " + three.year, figure(three));
  ask("nonsense", "囧囧犇犇", null);
  const spoken = pick(single(f => /^[\u4e00-\u9fff]{6,20}[\d.]+万元$/.test(f.quote)));
  ask("phrase", "\"" + spoken.quote + "\"", { report: spoken.report });

  const largest = of(OPERATING, "amount").sort((x, y) => y.value - x.value)[0];
  ask("amount above", "机关运行经费 >" + (Number(largest.value) - 0.005).toFixed(3) + "万元", figure(largest));
  ask("amount between", name(purchase) + " " + (Number(purchase.value) - 0.01).toFixed(2) + ".." + (Number(purchase.value) + 0.01).toFixed(2) + "万元",
    { report: purchase.report, value: Number(purchase.value) });
  const grown = of(OPERATING, "change_rate").sort((x, y) => y.value - x.value)[0];
  ask("growth", "机关运行经费 增长", { measure: OPERATING, kind: "change_rate", value: Number(grown.value) });
  const shrunk = of(THREE, "change_rate").sort((x, y) => x.value - y.value)[0];
  ask("decrease", "三公经费 下降最多", { measure: THREE, kind: "change_rate", value: Number(shrunk.value) });
  const named = new Set(figures.flatMap(f => [f.measure, f.item]));
  const term = pick(terms.filter(t => !named.has(t.term)));
  ask("term", term.term, { type: "term", title: term.term });
  return all;
}

const says = (hit, right) => Object.entries(right).every(([key, value]) => (hit.figure && key in hit.figure ? hit.figure[key] : hit[key]) === value);

async function main() {
  const [site, seed] = process.argv.slice(2);
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  const page = await (await browser.newContext()).newPage();
  page.on("pageerror", e => console.log("ERROR", e));
  await page.goto(server.address + "search/index.html");
  const places = [];
  for (const one of questions(site, Number(seed || 1))) {
    const found = await page.evaluate("Mingzhang.search(" + JSON.stringify(one.text) + ")");
    const place = one.right ? found.hits.findIndex(hit => says(hit, one.right)) + 1 : found.total === 0 ? 1 : 0;
    places.push(place);
    console.log([place || "none", one.kind, one.text, place === 1 ? "" : JSON.stringify(one.right)].join("\t"));
  }
  console.log(places.length + " questions, a right answer among the first ten: " + places.filter(p => p > 0).length + ", first: " + places.filter(p => p === 1).length);
  await browser.close();
  server.close();
}

main().catch(e => { console.error(e); process.exit(1); });
