/* Whether an entry answers, and how well. The same as Matching, Scoring, Judge and Excerpt. */
var STEPS = 63;
var GROWTH_STEPS = 62;
var MONEY = ["amount", "budget", "change"];
var RATES = ["share", "change_rate", "completion_rate"];
var RANKS = [38, 40, 44];

function rounded(score) {
  return Math.floor(score * 1e4 + 0.5) / 1e4;
}

function step(length) {
  return length <= 30 ? STEPS : length <= 90 ? 54 : length <= 200 ? 44 : 35;
}

function growth(grown) {
  return grown / (Math.abs(grown) + 100);
}

function wordsFor(way, type) {
  return type === "figure" ? way.words : way.otherWords;
}

function anyOf(wanted, value) {
  return wanted.length === 0 || wanted.indexOf(value) >= 0;
}

function inRegion(wanted, region) {
  return wanted.length === 0 || wanted.some(function (w) {
    return region === w || region.startsWith(w + "/");
  });
}

/* What a whole report, or a unit, must be. */
function reportHolds(archive, way, unit, year) {
  var known = archive.byId.get(unit);
  return anyOf(way.unit, unit) && inRegion(way.region, known ? known.region : "")
      && (year === 0 || anyOf(way.year, String(year)));
}

/* Entries come report by report. */
function inReport(archive, way, e) {
  if (way.report !== e.report || e.type === "unit") {
    way.report = e.report;
    way.reportHolds = reportHolds(archive, way, e.unit, e.year);
  }
  return way.reportHolds;
}

function filtersHold(archive, way, e) {
  return inReport(archive, way, e) && anyOf(way.type, e.type)
      && measureHolds(way, e) && directionHolds(way, e)
      && amountsHold(way, e)
      && (way.words.length > 0 || way.measure.length > 0 || way.type.length > 0
          || e.type === "figure" || e.type === "unit");
}

function measureHolds(way, e) {
  if (e.type !== "figure") {
    return !way.figuresAlone;
  }
  return way.measure.length === 0 || isOf(way, e) || way.measure.indexOf(e.measure + "|") >= 0;
}

/* Whether a figure is of just that measure and item. */
function isOf(way, e) {
  e.subject = e.subject || e.measure + "|" + e.item;
  return way.measure.indexOf(e.subject) >= 0;
}

function directionHolds(way, e) {
  if (way.direction.length === 0 || e.type !== "figure") {
    return true;
  }
  var value = Number(e.value);
  return e.kind.startsWith("change")
      && (way.direction.indexOf("up") >= 0 ? value > 0 : value < 0);
}

function amountsHold(way, e) {
  for (var i = 0; i < way.amounts.length; i++) {
    if (!amountHolds(way, way.amounts[i], e)) {
      return false;
    }
  }
  return true;
}

function amountHolds(way, bounds, e) {
  if (e.type !== "figure" || e.value === "") {
    return bounds[4] === "stated";
  }
  var rate = bounds[2] === "%";
  var towards = bounds[3] || way.direction[0] || "";
  var kind = towards === ""
      ? (rate ? RATES : MONEY).indexOf(e.kind) >= 0
      : e.kind === (rate ? "change_rate" : "change");
  var value = Number(e.value);
  if (towards !== "" && !(towards === "down" ? value < 0 : value > 0)) {
    return false;
  }
  var either = towards === "" && bounds[0] === bounds[1] && bounds[0][0] !== "-";
  return kind && within(bounds, either ? Math.abs(value) : towards === "down" ? -value : value);
}

function tierOf(way, e, typed) {
  var foldedTitle = e.rank === 0 ? "" : foldedOf(e).title;
  switch (e.type) {
    case "figure": return figureTier(way, e);
    case "unit":
      return way.unit.indexOf(e.unit) >= 0 ? 48
          : typed.length && holdsAll(foldedTitle, typed) ? 26 : 6;
    case "term":
      if (foldedTitle === typed.join("")) {
        return 34;
      }
      return holdsAll(foldedTitle, typed) ? 20 : 4;
    case "project": return holdsAll(foldedTitle, typed) ? 18 : 8;
    default: return e.heading ? 4 : 0;
  }
}

function holdsAll(text, words) {
  return words.every(function (word) { return stands(text, word); });
}

function rankOf(kind) {
  return kind === "amount" || kind === "count" ? 2 : kind === "budget" ? 1 : 0;
}

function figureTier(way, e) {
  if (way.measure.length === 0) {
    return 12;
  }
  var exact = isOf(way, e);
  if (way.direction.length && exact && e.kind === "change_rate") {
    var value = Number(e.value);
    return 60 + 9 * growth(way.direction.indexOf("up") >= 0 ? value : -value);
  }
  return exact ? RANKS[rankOf(e.kind)] : 28;
}

/*
 * A word to be looked for in many texts: whether it stands wherever its characters do, or is a number,
 * and what stands to the letter in every text that has it.
 */
function soughtOf(word) {
  var number = isNumber(word);
  return {
    word: word, isNumber: number, number: number ? Number(bare(word)) : NaN, percent: word.endsWith("%"), across: word.indexOf(BREAK) >= 0,
    plain: word.length > 1 && isCharacter(word[0]) && isCharacter(word[word.length - 1]),
    core: number ? canonical(bare(word)) : word
  };
}

function standsIn(text, one) {
  return text.indexOf(one.core) >= 0 && (one.plain || wordIn(text, one.word).length > 0);
}

/* Of figures a number is their value. */
function isValue(e, one) {
  return e.size === one.number && (!one.percent || e.valueUnit === "%");
}

function isInText(e, one) {
  return asksValue(e, one) ? isValue(e, one) : standsIn(foldedOf(e).text, one);
}

/* In its title, or only across both: what has a break. */
function isBesides(e, one) {
  return !asksValue(e, one) && (standsIn(foldedOf(e).title, one)
      || (one.across && standsIn(wholeOf(e), one)));
}

function asksValue(e, one) {
  return e.rank === 0 && one.isNumber;
}

/* Neighbours often have the same title, and figures the same sentence. */
var lastTitle = ["", ""];
var lastText = ["", ""];

function foldedAs(last, text) {
  if (last[0] !== text) {
    last[0] = text;
    last[1] = fold(text);
  }
  return last[1];
}

/* {title, text, step}: folded, and how much a word says in so long a text. */
function foldedOf(e) {
  if (!e.folded) {
    var title = foldedAs(lastTitle, e.title);
    var text = foldedAs(lastText, e.text);
    e.folded = {
      title: title, text: text, step: step(title === text ? text.length : title.length + 1 + text.length)
    };
  }
  return e.folded;
}

function wholeOf(e) {
  return foldedOf(e).title + BREAK + foldedOf(e).text;
}

/* {score, missing, way} where the entry lacks no more than that many words, else null. */
function judge(archive, ways, rarity, e, lacking) {
  var best = null;
  for (var i = 0; i < ways.length; i++) {
    var one = filtersHold(archive, ways[i], e) ? judgeWay(ways[i], rarity, e, lacking) : null;
    if (one && (!best || one.missing < best.missing
        || (one.missing === best.missing && one.score > best.score))) {
      best = one;
    }
  }
  return best;
}

/* {words, known, missing}: what entries of a type must have; what stands in no report need not be looked for. */
function wantedOf(way, rarity, e) {
  way.wanted = way.wanted || [];
  if (!way.wanted[e.rank]) {
    var words = wordsFor(way, e.type);
    var known = words.filter(function (word) { return e.type === "unit" || rarity.stands(word, e.type); });
    way.wanted[e.rank] = {
      words: words, missing: words.length - known.length,
      known: known.map(function (word) { return Object.assign(soughtOf(word), { weight: rarity(word) }); }),
      excluded: way.excluded.map(soughtOf)
    };
  }
  return way.wanted[e.rank];
}

function isExcluded(wanted, e) {
  return wanted.excluded.length > 0
      && wanted.excluded.some(function (word) { return standsIn(wholeOf(e), word); });
}

function judgeWay(way, rarity, e, lacking) {
  var wanted = wantedOf(way, rarity, e);
  var missing = wanted.missing;
  if (missing > lacking) {
    return null;
  }
  var score = 0;
  var present = 0;
  var inText = false;
  for (var i = 0; i < wanted.known.length; i++) {
    var one = wanted.known[i];
    var here = isInText(e, one);
    if (here || isBesides(e, one)) {
      present++;
      score += one.weight * foldedOf(e).step / STEPS;
      inText = inText || here;
    } else if (++missing > lacking) {
      return null;
    }
  }
  var none = wanted.words.length === 0;
  var some = present > 0 || none || (e.type === "figure" && way.measure.length > 0);
  var told = e.type !== "passage" || none || inText;
  if (!some || !told || isExcluded(wanted, e)) {
    return null;
  }
  score += tierOf(way, e, wanted.words);
  return { score: rounded(way.factor * score + way.bonus), missing: missing, way: way };
}

/* The piece of a text that shows what was typed. */
function excerptOf(text, words) {
  var folded = foldMapped(text);
  var spans = [];
  words.forEach(function (word) {
    wordIn(folded.text, word).forEach(function (at) {
      spans.push([folded.starts[at[0]], folded.ends[at[1] - 1]]);
    });
  });
  spans.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
  var first = spans.length ? spans[0][0] : 0;
  var from = text.length <= 90 ? 0 : Math.max(0, first - 24);
  var to = Math.min(text.length, from + 90);
  var marks = [];
  var behind = from;
  spans.forEach(function (span) {
    if (span[0] >= behind && span[1] <= to) {
      marks.push([span[0] - from, span[1] - from]);
      behind = span[1];
    }
  });
  return { excerpt: text.substring(from, to), marks: marks };
}
