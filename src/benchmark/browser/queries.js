"use strict";
/* A hundred varied queries made from a site's own open data, the same for the same site. */
const fs = require("fs");
const path = require("path");

function dice(seed) {
  let state = seed >>> 0;
  return most => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 4294967296 * most);
  };
}

/* The rows of a CSV file, by the names of its columns. */
function rows(file) {
  const text = fs.readFileSync(file, "utf8").replace(/^\ufeff/, "");
  const all = [];
  let row = [], cell = "", quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== "\"") cell += c;
      else if (text[i + 1] === "\"") { cell += c; i++; } else quoted = false;
    } else if (c === "\"") quoted = true;
    else if (c === ",") { row.push(cell); cell = ""; }
    else if (c === "\n") { row.push(cell); all.push(row); row = []; cell = ""; }
    else if (c !== "\r") cell += c;
  }
  const head = all.shift();
  return all.map(cells => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

function sources(site) {
  const all = [];
  const walk = folder => fs.readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name < b.name ? -1 : 1).forEach(entry => {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(at);
      else if (/^source\.(txt|md)$/.test(entry.name)) all.push(at);
    });
  walk(path.join(site, "units"));
  return all;
}

const FREQUENT = ["决算", "支出", "项目", "财政拨款", "一般公共预算", "单位", "万元", "情况说明", "绩效", "主要原因"];
const MEASURES = ["三公经费", "机关运行经费", "政府采购", "公务接待费", "人员经费", "基本支出", "项目支出", "本年收入"];
/* What people ask of a measure. */
const ASKED = ["支出", "决算", "预算", "原因", "人数", "批次", "数量", "设备", "增长", "减少", "主要用于", "购置", "占比", "比上年", "中小企业"];
const AMOUNTS = [">1000万元", "10..20万元", "0.2亿元", "增长>20%", "下降 >5%", "三公经费 >10万元", "机关运行经费 增长", "政府采购 下降", "50万元", "95%"];
const PHRASES = ["\"政府采购支出总额\"", "\"与上年相比\"", "\"国有资本经营预算\"", "\"持平\"", "决算 情况", "公务用车 购置 费用", "因公出國（境）", "政务服务 -采购"];

/* {kind, text} each; seven for each round and some that are always the same. */
function queries(site, rounds = 12) {
  const roll = dice(7);
  const pick = list => list[roll(list.length)];
  const units = rows(path.join(site, "data/units.csv"));
  const figures = rows(path.join(site, "data/figures.csv"));
  const projects = rows(path.join(site, "data/projects.csv"));
  const reports = rows(path.join(site, "data/reports.csv"));
  const texts = sources(site);
  const all = [];
  const add = (kind, text) => all.push({ kind, text });
  for (let i = 0; i < rounds; i++) {
    const name = pick(units).name;
    add("unit", name);
    add("partial", name.substring(name.length - 5 - roll(4)));
    const report = pick(reports);
    const unit = units.find(u => u.unit === report.unit);
    add("unit year measure", (unit ? unit.name : report.unit) + " " + report.year + " " + pick(MEASURES));
    add("measure and word", pick(MEASURES) + " " + pick(ASKED));
    add("number", pick(figures).value);
    if (projects.length) add("project", pick(projects).project);
    let piece = "";
    while (!/^[\u4e00-\u9fff]+$/.test(piece)) {
      const text = fs.readFileSync(pick(texts), "utf8");
      const from = roll(text.length - 8);
      piece = text.substring(from, from + 2 + roll(5));
    }
    add("substring", piece);
  }
  FREQUENT.forEach(text => add("frequent", text));
  MEASURES.forEach(text => add("measure", text));
  AMOUNTS.forEach(text => add("amount", text));
  PHRASES.forEach(text => add("phrase", text));
  return all;
}

/* So many pieces of two to six characters that stand in the texts. */
function pieces(site, count) {
  const roll = dice(11);
  const texts = sources(site).map(file => fs.readFileSync(file, "utf8"));
  const all = [];
  while (all.length < count) {
    const text = texts[roll(texts.length)];
    const from = roll(text.length - 6);
    const piece = text.substring(from, from + 2 + roll(5));
    if (/^[\u4e00-\u9fff]+$/.test(piece)) all.push(piece);
  }
  return all;
}

/* {text, count} each: an amount, and how many figures of figures.csv have it. */
function amounts(site, count) {
  const roll = dice(13);
  const figures = rows(path.join(site, "data/figures.csv")).map(f => ({ ...f, number: Number(f.value) }));
  const money = figures.filter(f => ["amount", "budget", "change"].includes(f.kind));
  const rates = figures.filter(f => ["share", "change_rate", "completion_rate"].includes(f.kind));
  const of = kind => figures.filter(f => f.kind === kind);
  const changes = of("change"), growths = of("change_rate");
  const counted = (list, holds) => list.filter(f => holds(f.number)).length;
  return Array.from({ length: count }, (_, i) => {
    const a = Math.abs(money[roll(money.length)].number), b = Number((a + roll(1000)).toFixed(2));
    const r = Math.abs(growths[roll(growths.length)].number), c = Math.abs(changes[roll(changes.length)].number);
    return [
      () => ({ text: ">" + a + "万元", count: counted(money, v => v > a) }),
      () => ({ text: "<=" + a + "万元", count: counted(money, v => v <= a) }),
      () => ({ text: a + ".." + b + "万元", count: counted(money, v => v >= a && v <= b) }),
      () => ({ text: ">" + Math.round(a * 10000) + "元", count: counted(money, v => v > a) }),
      () => ({ text: a + "万元 类型:数字", count: counted(money, v => Math.abs(v) === a) }),
      () => ({ text: r + "% 类型:数字", count: counted(rates, v => Math.abs(v) === r) }),
      () => ({ text: "增长>" + r + "%", count: counted(growths, v => v > r) }),
      () => ({ text: "下降>=" + r + "%", count: counted(growths, v => -v >= r && v < 0) }),
      () => ({ text: "增长" + c + "万元以上", count: counted(changes, v => v >= c && v > 0) }),
      () => ({ text: "减少>" + c + "万元", count: counted(changes, v => -v > c) })
    ][i % 10]();
  });
}

const LONG = 100000;
const HOSTILE = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "');alert(1);//", "${7*7}",
  "{{constructor.constructor('alert(1)')()}}", "__proto__", "\"", "“", "」", "\"\"\"", "-", "－", "--", "单位:", "年度：", "类型:constructor",
  "单位:__proto__", "年度:9999-0000", "指标:三公经费", "地区:丙省", ">", ">=<=", ">万元", "10..", "99999999999999999999.99亿元", "1e309%",
  "1,,,,2", "(a+)+$", "((((((((((", "[^]*", "*?~^\\", "a OR b", "\u0000", "\u001b[31m", "\u202e", "\u200b", "\ufdfa", "e\u0301\u0301",
  "🏛️", "\t", "收", "支出", "政府采购", "2020", "囧", ">10万元", "10..20万元", "-货物", "\"与上年相比\"", "增长>20%", "“三公”经费", "单位:财政局", "决算", "项目"];

/* So many queries that nobody types in good faith; a third of them are long. */
function hostile(count) {
  const roll = dice(17);
  const all = HOSTILE.slice();
  ["收", "1", "1.", ",", "\"", "(", "a ", "单位:", "单位:财政 ", "-支 ", "囧 ", "支出 ", ">10万元 ", "10..20万元 ", "\"支出\" ", "((", "年度:2020 "]
    .forEach(piece => all.push(piece.repeat(LONG / piece.length)));
  for (let i = 0; i < 20; i++) {
    let words = "";
    while (words.length < LONG / 10) {
      words += HOSTILE[roll(HOSTILE.length)] + String.fromCharCode(0x4e00 + roll(20000)) + (roll(2) ? " " : "");
    }
    all.push(words);
  }
  while (all.length < count) {
    let query = "";
    for (let pieces = 1 + roll(30); pieces > 0; pieces--) query += HOSTILE[roll(HOSTILE.length)] + (roll(2) ? " " : "");
    all.push(query);
  }
  return all.slice(0, count);
}

module.exports = { queries, pieces, amounts, hostile, rows, dice };
