/* Reads what a person typed. The same as QueryReader.java and QueryState.java. */
var LONGEST = 200;
var MOST_WORDS = 16;
var YEARS = /((?:19|20)[0-9]{2})(?:年度?)?(?:(?:[-~至到]|\.\.)((?:19|20)[0-9]{2})(?:年度?)?)?/y;
var FILTER = /^(单位|年度|地区|指标|类型|unit|year|region|measure|type)[:：]([^\n\r\u0085\u2028\u2029]+)$/;
var FILTERS = {
  "单位": "unit", unit: "unit", "年度": "year", year: "year", "地区": "region", region: "region",
  "指标": "measure", measure: "measure", "类型": "type", type: "type"
};
var TYPE_NAMES = {
  figure: "figure", "数字": "figure", "金额": "figure", "数据": "figure",
  term: "term", "名词": "term", "术语": "term", unit: "unit", "单位": "unit",
  project: "project", "项目": "project", passage: "passage", "原文": "passage", "段落": "passage"
};
var DIRECTIONS = new Map();
"增长 增加 上升 上涨 增多 增幅 涨幅 增长率 增长幅度 增长最多 增长最快 增长最大 增幅最大".split(" ").forEach(function (word) {
  DIRECTIONS.set(word, "up");
});
"下降 减少 降低 下跌 降幅 下降率 下降幅度 下降最多 下降最快 下降最大 减少最多 降幅最大".split(" ").forEach(function (word) {
  DIRECTIONS.set(word, "down");
});
/* What people write around what they ask for. */
var ASIDE = new Set(("的 了 在 和 与 及 是 有 吗 呢 多少 是多少 有多少 多少钱 花了多少 花了多少钱 多少万元"
    + " 怎么样 如何 查询 请问 哪个单位 哪些单位 各单位 排名 排行 排序").split(" "));
/* What asks for the meaning of the word behind it, or in front of it. */
var MEANING = new RegExp("^(?:(什么是|什么叫|何谓|何为|啥是|啥叫)([^\\n\\r\\u0085\\u2028\\u2029]*)|([^\\n\\r\\u0085\\u2028\\u2029]*?)"
    + "(是?指?什么意思|是?指什么|是什么|是啥意思|是啥|的含义|的意思|的定义))$");
var MOST_PIECES = 4;

/* Whether a part is a phrase, excludes something, or filters. */
function isMarked(one) {
  return /^["\-－]|[:：]/.test(one);
}

/* How many parts are the name of a unit, written with spaces in it: 甲样县 财政局. */
function readTogether(state, parts, from) {
  var pieces = [];
  for (var i = from; i < Math.min(parts.length, from + MOST_PIECES); i++) {
    var folded = fold(parts[i]);
    if (!folded || !Array.prototype.every.call(folded, isCharacter) || isMarked(parts[i])
        || state.plain.has(folded)) {
      break;
    }
    pieces.push(folded);
  }
  for (var n = pieces.length; n > 1; n--) {
    var some = pieces.slice(0, n);
    var joined = some.join("");
    var units = state.plain.has(joined) ? [] : unitsJoined(state.lexicon, some, joined);
    if (units.length) {
      state.parts += n;
      readGlued(state, some.join(BREAK), { meaning: "unit", text: joined, values: units });
      return n;
    }
  }
  return 0;
}

/* Also with the region behind: 财政局 甲样县. */
function unitsJoined(lexicon, pieces, joined) {
  var units = unitsNamed(lexicon, joined);
  var region = longestAt(lexicon, lexicon.regions, pieces[1], 0);
  return units.length || !region || region.length !== pieces[1].length ? units
      : unitsNamed(lexicon, joined.substring(pieces[0].length) + pieces[0]);
}

function readQuery(lexicon, typed, plain) {
  var state = {
    lexicon: lexicon, plain: new Set(plain.map(fold)), words: [], literal: [], excluded: [],
    understood: [], demanded: [], asides: [], endings: [], named: false, glued: false, parts: 0,
    cut: typed.length > LONGEST
  };
  var parts = queryParts(typed.substring(0, LONGEST));
  for (var i = 0; i < parts.length;) {
    var taken = readTogether(state, parts, i);
    if (taken === 0) {
      readPart(state, parts[i]);
    }
    i += Math.max(1, taken);
  }
  return asked(state);
}

function readPart(state, one) {
  state.parts++;
  if (one[0] === "\"") {
    var phrase = fold(one);
    addWord(state, state.words, phrase);
    addWord(state, state.literal, phrase);
    return;
  }
  if (one.length > 1 && (one[0] === "-" || one[0] === "－") && !/\p{Nd}/u.test(one[1])) {
    addWord(state, state.excluded, fold(one.substring(1)));
    return;
  }
  var normal = one.normalize("NFKC");
  var filter = FILTER.exec(normal);
  var amount = boundsOf(normal, one);
  if (filter) {
    readFilter(state, FILTERS[filter[1]], filter[2], one);
  } else if (amount && !state.plain.has(fold(one))) {
    readAmount(state, amount, fold(one));
  } else {
    readGlued(state, fold(one));
  }
}

/* An amount without a comparison: of figures a filter, elsewhere to be found as written. */
function readAmount(state, amount, folded) {
  if (folded && isDigit(folded[0]) && amount.values[0] === amount.values[1]) {
    var stated = { meaning: "amount", text: amount.text, values: amount.values.concat(["stated"]) };
    if (demand(state, amount, stated)) {
      state.named = true;
      addWord(state, state.literal, folded);
    }
  } else {
    demand(state, amount, amount);
  }
}

function readFilter(state, meaning, value, typed) {
  var folded = fold(value);
  var values;
  if (meaning === "year") {
    YEARS.lastIndex = 0;
    var m = YEARS.exec(folded);
    values = m && YEARS.lastIndex === folded.length ? yearRange(m) : [];
  } else if (meaning === "type") {
    values = [Object.prototype.hasOwnProperty.call(TYPE_NAMES, folded) ? TYPE_NAMES[folded] : ""];
  } else {
    var among = meaning === "region" ? state.lexicon.regions : state.lexicon.names;
    var found = longestAt(state.lexicon, among, folded, 0);
    values = found && found.meaning === meaning && found.length === folded.length
        ? found.values : meaning === "unit" ? likeNamed(state.lexicon, folded) : [];
  }
  var filter = { meaning: meaning, text: typed, values: values.length ? values : [""] };
  demand(state, filter, filter);
}

/* What is shown, and what is demanded of every hit; whether it is, and was not before. */
function demand(state, shown, wanted) {
  var known = state.demanded.some(function (d) { return same(d, wanted); });
  var added = !known && state.demanded.length < MOST_WORDS;
  if (added) {
    state.understood.push(shown);
    state.demanded.push(wanted);
  }
  state.cut = state.cut || (!known && !added);
  return added;
}

function same(a, b) {
  return a.meaning === b.meaning && a.text === b.text && a.values.join("\n") === b.values.join("\n");
}

function yearRange(m) {
  var from = Number(m[1]);
  var to = m[2] === undefined ? from : Number(m[2]);
  var years = [];
  if (from <= to && from >= 1949 && to <= 2099) {
    for (var year = from; year <= to; year++) {
      years.push(String(year));
    }
  }
  return years;
}

/* A part without spaces: understood where it can be, and kept to the letter besides. */
function readGlued(state, folded, known) {
  var before = state.understood.length;
  var wordsBefore = state.words.length;
  if (known) {
    state.understood.push(known);
  } else {
    cutNames(state, folded);
  }
  var found = state.understood.slice(before);
  var names = found.some(function (u) { return u.meaning !== "direction"; });
  state.named = state.named || names;
  state.glued = state.glued
      || (names && found.length + state.words.length - wordsBefore > 1);
  folded.split(BREAK).forEach(function (word) {
    addWord(state, state.literal, word);
  });
}

function cutNames(state, folded) {
  var rest = 0;
  var i = 0;
  while (i < folded.length) {
    var found = yearAt(folded, i) || longestAt(state.lexicon, state.lexicon.names, folded, i);
    if (!found || state.plain.has(folded.substring(i, i + found.length))) {
      i++;
      continue;
    }
    readRest(state, folded.substring(rest, i));
    understand(state, found, folded, i);
    i += found.length;
    rest = i;
  }
  readRest(state, folded.substring(rest));
}

function understand(state, found, folded, from) {
  state.understood.push({
    meaning: found.meaning, text: folded.substring(from, from + found.length),
    values: found.values
  });
}

function yearAt(folded, from) {
  if (from > 0 && isDigit(folded[from - 1])) {
    return null;
  }
  YEARS.lastIndex = from;
  var m = YEARS.exec(folded);
  if (!m) {
    return null;
  }
  var end = YEARS.lastIndex;
  if (end < folded.length && (isDigit(folded[end]) || ".%".indexOf(folded[end]) >= 0)) {
    return null;
  }
  var years = yearRange(m);
  return years.length ? { meaning: "year", values: years, length: end - from } : null;
}

/* The question in a word of a query; a term has two characters at least. */
function questionIn(word) {
  var m = MEANING.exec(word);
  var term = m ? (m[1] ? m[2] : m[3]) : "";
  return m && term.length !== 1 ? { asking: m[1] || m[4], term: term } : null;
}

/* A meaning is asked for: terms tell it. */
function readQuestion(state, question) {
  readRest(state, question.term);
  if (state.plain.has(question.asking)) {
    state.asides.push(question.asking);
  } else {
    state.understood.push({ meaning: "type", text: question.asking, values: ["term"] });
  }
}

function isQuestion(u) {
  return u.meaning === "type" && questionIn(u.text) !== null;
}

/* A question for the meaning of nothing is but words. */
function readQuestions(state) {
  if (state.words.length === 0 && state.understood.every(isQuestion)) {
    state.understood.forEach(function (u) { addWord(state, state.words, u.text); });
    state.understood = [];
  }
}

function readRest(state, folded) {
  folded.split(BREAK).forEach(function (word) {
    var question = questionIn(word);
    if (question) {
      readQuestion(state, question);
      return;
    }
    if (word === "" || state.plain.has(word)) {
      addWord(state, state.words, word);
      return;
    }
    var units = shortened(state.lexicon, word);
    var region = longestAt(state.lexicon, state.lexicon.regions, word, 0);
    if (DIRECTIONS.has(word)) {
      state.understood.push({ meaning: "direction", text: word, values: [DIRECTIONS.get(word)] });
    } else if (ASIDE.has(word)) {
      state.asides.push(word);
    } else if (units.length) {
      state.understood.push({ meaning: "unit", text: word, values: units });
    } else if (region && !state.plain.has(word.substring(0, region.length))) {
      readRegion(state, region, word);
    } else {
      addWord(state, state.words, word);
      noteEnding(state, word);
    }
  });
}

/* A word is the units that end so where a measure is asked for and no other unit. */
function noteEnding(state, word) {
  var units = ending(state.lexicon, word);
  if (units.length && !state.endings.some(function (u) { return u.text === word; })) {
    state.endings.push({ meaning: "unit", text: word, values: units });
  }
}

function readEndings(state) {
  if (has(state, "measure") && !has(state, "unit")) {
    state.endings.forEach(function (u) {
      state.words = state.words.filter(function (word) { return word !== u.text; });
      state.understood.push(u);
    });
  }
}

function has(state, meaning) {
  return state.understood.some(function (u) { return u.meaning === meaning; });
}

/* A region, and what of a unit's name may stand behind it: 甲样县财政. */
function readRegion(state, region, word) {
  var behind = word.substring(region.length);
  var units = inRegions(state.lexicon, region.values, behind);
  if (units.length) {
    state.understood.push({ meaning: "unit", text: word, values: units });
  } else {
    understand(state, region, word, 0);
    readRest(state, behind);
  }
}

/* Marks around a word are no part of it; one that is nothing else says nothing. */
function addWord(state, to, folded) {
  var word = core(folded);
  if (to.indexOf(word) >= 0 || cover(word).length === 0) {
    return;
  }
  if (to.length === MOST_WORDS) {
    state.cut = true;
  } else {
    to.push(word);
  }
}

/*
 * {first, ways, understood}: as understood and, where names were understood, also to the letter; of
 * several words to the letter only where they are found nowhere as understood.
 */
function asked(state) {
  if (!has(state, "measure") && !has(state, "amount")) {
    state.understood.forEach(function (u) {
      if (u.meaning === "direction") {
        addWord(state, state.words, u.text);
      }
    });
    state.understood = state.understood.filter(function (u) { return u.meaning !== "direction"; });
  }
  readQuestions(state);
  readEndings(state);
  if (state.words.length === 0 && state.understood.length === 0) {
    state.asides.forEach(function (word) { addWord(state, state.words, word); });
  }
  var first = wayOf(state.words, state.excluded, state.understood, 1, 0);
  var ways = [first];
  if (state.named && state.literal.length) {
    ways.push(wayOf(state.literal, state.excluded, state.demanded,
        state.glued ? 1 : 0.5, state.glued ? 30 : 0));
  }
  return {
    first: state.parts > 1 ? [first] : ways, ways: ways, loose: looseWays(state),
    understood: state.understood, cut: state.cut
  };
}

/*
 * The measure whichever way it went, where a way was asked for and no amount; and any hit where no
 * term tells the meaning.
 */
function looseWays(state) {
  var rest = state.understood.filter(function (u) {
    return u.meaning !== "direction" && !isQuestion(u);
  });
  var amount = rest.some(function (u) { return u.meaning === "amount"; });
  return amount || rest.length === state.understood.length ? []
      : [wayOf(state.words, state.excluded, rest, 1, 0)];
}

function wayOf(words, excluded, understood, factor, bonus) {
  var way = { words: words, excluded: excluded, understood: understood, factor: factor, bonus: bonus };
  ["unit", "year", "region", "measure", "type", "direction"].forEach(function (meaning) {
    way[meaning] = [];
    understood.forEach(function (u) {
      if (u.meaning === meaning) {
        var inner = meaning === "region" ? nested(way.region, u.values) : [];
        way[meaning] = inner.length ? inner : way[meaning].concat(u.values);
      }
    });
  });
  way.amounts = understood.filter(function (u) { return u.meaning === "amount"; })
      .map(function (u) { return u.values; });
  way.figuresAlone = understood.some(function (u) {
    return u.meaning === "measure" && isDemanded(u);
  });
  /* A measure or a direction is a subject to figures; to any other text it is but words. */
  way.otherWords = words.slice();
  understood.forEach(function (u) {
    if (!isDemanded(u) && (u.meaning === "measure" || u.meaning === "direction")) {
      var word = fold(u.text);
      if (way.otherWords.indexOf(word) < 0) {
        way.otherWords.push(word);
      }
    }
  });
  return way;
}

/* Of two regions one inside the other the inner: 甲市乙区 is not all of 甲市. */
function nested(some, others) {
  var inner = new Set();
  some.forEach(function (one) {
    others.forEach(function (other) {
      if ((one + "/").startsWith(other + "/")) {
        inner.add(one);
      } else if (other.startsWith(one + "/")) {
        inner.add(other);
      }
    });
  });
  return Array.from(inner);
}

function isDemanded(understood) {
  return /[:：]/.test(understood.text);
}
