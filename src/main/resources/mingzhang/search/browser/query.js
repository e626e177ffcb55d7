/* Reads what a person typed. The same as QueryParts.java, QueryReader.java and QueryState.java. */
var LONGEST = 200;
var MOST_WORDS = 16;
var OPENING = "\"“「";
var CLOSING = "\"”」";
var YEARS = /((?:19|20)[0-9]{2})(?:年度?)?(?:[-~至到]((?:19|20)[0-9]{2})(?:年度?)?)?/y;
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
var DIRECTIONS = {
  "增长": "up", "增加": "up", "上升": "up", "增幅": "up",
  "下降": "down", "减少": "down", "降低": "down", "降幅": "down"
};

/* Cut at spaces; what stands in quotation marks is one part, beginning with ". */
function queryParts(text) {
  var all = [];
  var one = "";
  var i = 0;
  while (i < text.length) {
    var close = one === "" ? closing(text, i) : -1;
    if (close > 0) {
      all.push("\"" + text.substring(i + 1, close));
      i = close + 1;
    } else if (SPACE.test(text[i])) {
      if (one) {
        all.push(one);
      }
      one = "";
      i++;
    } else {
      one += text[i++];
    }
  }
  if (one) {
    all.push(one);
  }
  return all;
}

function closing(text, from) {
  var kind = OPENING.indexOf(text[from]);
  if (kind < 0) {
    return -1;
  }
  var close = text.indexOf(CLOSING[kind], from + 1);
  var whole = close > from + 1 && (close + 1 === text.length || JAVA_SPACE.test(text[close + 1]));
  return whole ? close : -1;
}

/* White space as Java's isWhitespace has it: no no-break spaces. */
var JAVA_SPACE = /[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;

function readQuery(lexicon, typed, plain) {
  var state = {
    lexicon: lexicon, plain: new Set(plain.map(fold)), words: [], literal: [], excluded: [],
    understood: [], demanded: [], named: false, glued: false, parts: 0
  };
  queryParts(typed.substring(0, LONGEST)).forEach(function (one) {
    readPart(state, one);
  });
  return asked(state);
}

function readPart(state, one) {
  state.parts++;
  if (one[0] === "\"") {
    var phrase = trimmed(fold(one));
    addWord(state.words, phrase);
    addWord(state.literal, phrase);
    return;
  }
  if (one.length > 1 && (one[0] === "-" || one[0] === "－") && !/\p{Nd}/u.test(one[1])) {
    var clean = trimmed(fold(one.substring(1)));
    if (cover(clean).length > 0 && state.excluded.length < MOST_WORDS) {
      state.excluded.push(clean);
    }
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
    state.understood.push(amount);
    state.demanded.push({
      meaning: "amount", text: amount.text, values: amount.values.concat(["stated"])
    });
    state.named = true;
    addWord(state.literal, folded);
  } else {
    demand(state, amount);
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
  demand(state, { meaning: meaning, text: typed, values: values.length ? values : [""] });
}

function demand(state, understood) {
  state.understood.push(understood);
  state.demanded.push(understood);
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
function readGlued(state, folded) {
  var before = state.understood.length;
  var wordsBefore = state.words.length;
  cutNames(state, folded);
  var found = state.understood.slice(before);
  var names = found.some(function (u) { return u.meaning !== "direction"; });
  state.named = state.named || names;
  state.glued = state.glued
      || (names && found.length + state.words.length - wordsBefore > 1);
  folded.split(BREAK).forEach(function (word) {
    addWord(state.literal, word);
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

function readRest(state, folded) {
  folded.split(BREAK).forEach(function (word) {
    if (word === "" || state.plain.has(word)) {
      addWord(state.words, word);
      return;
    }
    var units = shortened(state.lexicon, word);
    var region = longestAt(state.lexicon, state.lexicon.regions, word, 0);
    if (Object.prototype.hasOwnProperty.call(DIRECTIONS, word)) {
      state.understood.push({ meaning: "direction", text: word, values: [DIRECTIONS[word]] });
    } else if (units.length) {
      state.understood.push({ meaning: "unit", text: word, values: units });
    } else if (region && !state.plain.has(word.substring(0, region.length))) {
      understand(state, region, word, 0);
      readRest(state, word.substring(region.length));
    } else {
      addWord(state.words, word);
    }
  });
}

function addWord(to, folded) {
  if (to.length < MOST_WORDS && to.indexOf(folded) < 0 && cover(folded).length > 0) {
    to.push(folded);
  }
}

function trimmed(folded) {
  var from = 0;
  var to = folded.length;
  while (from < to && folded[from] === BREAK) {
    from++;
  }
  while (to > from && folded[to - 1] === BREAK) {
    to--;
  }
  return folded.substring(from, to);
}

/*
 * {first, ways, understood}: as understood and, where names were understood, also to the letter; of
 * several words to the letter only where they are found nowhere as understood.
 */
function asked(state) {
  var subject = state.understood.some(function (u) {
    return u.meaning === "measure" || u.meaning === "amount";
  });
  if (!subject) {
    state.understood.forEach(function (u) {
      if (u.meaning === "direction") {
        addWord(state.words, u.text);
      }
    });
    state.understood = state.understood.filter(function (u) { return u.meaning !== "direction"; });
  }
  var first = wayOf(state.words, state.excluded, state.understood, 1, 0);
  var ways = [first];
  if (state.named && state.literal.length) {
    ways.push(wayOf(state.literal, state.excluded, state.demanded,
        state.glued ? 1 : 0.5, state.glued ? 30 : 0));
  }
  return { first: state.parts > 1 ? [first] : ways, ways: ways, understood: state.understood };
}

function wayOf(words, excluded, understood, factor, bonus) {
  var way = { words: words, excluded: excluded, understood: understood, factor: factor, bonus: bonus };
  ["unit", "year", "region", "measure", "type", "direction"].forEach(function (meaning) {
    way[meaning] = [];
    understood.forEach(function (u) {
      if (u.meaning === meaning) {
        way[meaning] = way[meaning].concat(u.values);
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
      way.otherWords.push(fold(u.text));
    }
  });
  return way;
}

function isDemanded(understood) {
  return /[:：]/.test(understood.text);
}
