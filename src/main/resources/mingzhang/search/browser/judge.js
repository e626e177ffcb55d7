/* Whether an entry answers, and how well. The same as Matching, Scoring, Judge and Excerpt. */
var STEPS = 63;
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

function filtersHold(archive, way, e) {
  return reportHolds(archive, way, e.unit, e.year) && anyOf(way.type, e.type)
      && measureHolds(way, e) && directionHolds(way, e)
      && way.amounts.every(function (bounds) { return amountHolds(way, bounds, e); })
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

function tierOf(way, e, typed, foldedTitle) {
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

/* Whether a word stands in a text of an entry; a number is in a figure where it is its value. */
function holdsWord(e, text, word) {
  if (e.type === "figure" && kindOf(word) === "number") {
    return e.value !== "" && Math.abs(Number(e.value)) === Number(bare(word))
        && (!word.endsWith("%") || e.valueUnit === "%");
  }
  return stands(text, word);
}

function foldedOf(e) {
  if (!e.folded) {
    var title = fold(e.title);
    var text = fold(e.text);
    e.folded = { title: title, text: text, whole: title === text ? text : title + BREAK + text };
  }
  return e.folded;
}

/* {score, missing, way} where the entry lacks no more than that many words, else null. */
function judge(archive, ways, rarity, e, lacking) {
  var best = null;
  ways.forEach(function (way) {
    var one = filtersHold(archive, way, e) ? judgeWay(way, rarity, e, lacking) : null;
    if (one && (!best || one.missing < best.missing
        || (one.missing === best.missing && one.score > best.score))) {
      best = one;
    }
  });
  return best;
}

/* The words that stand in some report: the others need not be looked for. */
function knownWords(way, rarity, type) {
  way.known = way.known || new Map();
  if (!way.known.has(type)) {
    way.known.set(type, wordsFor(way, type).filter(function (word) {
      return rarity.stands(word, type);
    }));
  }
  return way.known.get(type);
}

function judgeWay(way, rarity, e, lacking) {
  var wanted = wordsFor(way, e.type);
  var known = e.type === "unit" ? wanted : knownWords(way, rarity, e.type);
  var missing = wanted.length - known.length;
  if (missing > lacking) {
    return null;
  }
  var texts = foldedOf(e);
  var score = 0;
  var present = 0;
  var inText = false;
  for (var i = 0; i < known.length; i++) {
    var here = holdsWord(e, texts.text, known[i]);
    if (here || holdsWord(e, texts.whole, known[i])) {
      present++;
      score += rarity(known[i]) * step(texts.whole.length) / STEPS;
      inText = inText || here;
    } else if (++missing > lacking) {
      return null;
    }
  }
  var some = present > 0 || wanted.length === 0 || (e.type === "figure" && way.measure.length > 0);
  var told = e.type !== "passage" || wanted.length === 0 || inText;
  var shut = way.excluded.some(function (word) { return stands(texts.whole, word); });
  if (missing > lacking || !some || !told || shut) {
    return null;
  }
  score += tierOf(way, e, wanted, texts.title);
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
