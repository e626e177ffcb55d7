/* Tokens of a folded text, and words in it. The same as Tokens.java and Words.java. */
var SHINGLE = 3;
var LONGEST_RUN = 60;

function isLatin(c) {
  return c >= "a" && c <= "z";
}

/* A letter that is neither Latin nor a digit: in these texts, a Chinese character. */
function isCharacter(c) {
  return c >= "\u2e80" && (isSurrogate(c) || LETTER.test(c));
}

function runEnd(text, from, belongs) {
  var end = from + 1;
  while (end < text.length && belongs(text[end])) {
    end++;
  }
  return end;
}

function latinEnd(text, from) {
  return runEnd(text, from, function (c) {
    return isLatin(c) || isDigit(c);
  });
}

function numberEnd(text, from) {
  var end = from;
  while (end < text.length && isDigit(text[end])) {
    end++;
  }
  if (end + 1 < text.length && text[end] === "." && isDigit(text[end + 1])) {
    end++;
    while (end < text.length && isDigit(text[end])) {
      end++;
    }
  }
  return end < text.length && text[end] === "%" ? end + 1 : end;
}

/* Without zeros that change nothing: 007.50 is 7.5. */
function canonical(digits) {
  var from = 0;
  while (from + 1 < digits.length && digits[from] === "0" && isDigit(digits[from + 1])) {
    from++;
  }
  var to = digits.length;
  if (digits.indexOf(".") >= 0) {
    while (digits[to - 1] === "0") {
      to--;
    }
    if (digits[to - 1] === ".") {
      to--;
    }
  }
  return digits.substring(from, to);
}

/* Of a number or a Latin word that is longer than any, the first characters serve. */
function cut(run) {
  return run.slice(0, LONGEST_RUN);
}

function bare(number) {
  return number.endsWith("%") ? number.slice(0, -1) : number;
}

/* The runs of a text: numbers, Latin words, Chinese characters; all else lies between. */
function runs(text, take) {
  var i = 0;
  while (i < text.length) {
    var c = text[i];
    var end = i + 1;
    if (isDigit(c)) {
      end = numberEnd(text, i);
      take("number", i, end);
    } else if (isLatin(c)) {
      end = latinEnd(text, i);
      take("latin", i, end);
    } else if (isCharacter(c)) {
      end = runEnd(text, i, isCharacter);
      take("characters", i, end);
    }
    i = end;
  }
}

/* Every token, as often as it stands there, in order. */
function tokens(text) {
  var all = [];
  runs(text, function (kind, from, to) {
    var run = text.substring(from, to);
    if (kind === "number") {
      var number = "#" + cut(canonical(bare(run)));
      all.push(number);
      if (run.endsWith("%")) {
        all.push(number + "%");
      }
    } else if (kind === "latin" || run.length === 1) {
      all.push(cut(run));
    } else {
      for (var i = 0; i + 1 < run.length; i++) {
        all.push(run.substring(i, i + 2));
        if (i + 2 < run.length) {
          all.push(run.substring(i, i + 3));
        }
      }
    }
  });
  return all;
}

/* Tokens that a text must have to hold the word, as few as will do. */
function cover(word) {
  var all = [];
  runs(word, function (kind, from, to) {
    var run = word.substring(from, to);
    if (kind === "number") {
      all.push("#" + cut(canonical(bare(run))) + (run.endsWith("%") ? "%" : ""));
    } else if (kind === "latin") {
      all.push(cut(run));
    } else if (run.length < SHINGLE) {
      if (run.length > 1 || word.length === 1) {
        all.push(run);
      }
    } else {
      all.push(run.substring(0, SHINGLE));
      if (run.length > 2 * SHINGLE) {
        var middle = Math.floor((run.length - SHINGLE) / 2);
        all.push(run.substring(middle, middle + SHINGLE));
      }
      all.push(run.substring(run.length - SHINGLE));
    }
  });
  return Array.from(new Set(all));
}

/* The word without what stands before its first token and behind its last. */
function core(word) {
  var from = word.length;
  var to = from;
  runs(word, function (kind, begin, end) {
    from = Math.min(from, begin);
    to = end;
  });
  return word.substring(from, to);
}

/* Positions within a number or a Latin word, between its characters. */
function inside(text) {
  var set = new Set();
  runs(text, function (kind, from, to) {
    if (kind !== "characters") {
      var solid = text[to - 1] === "%" ? to - 1 : to;
      for (var i = from + 1; i < solid; i++) {
        set.add(i);
      }
    }
  });
  return set;
}

function isNumber(word) {
  return word.length > 0 && isDigit(word[0]) && numberEnd(word, 0) === word.length;
}

/* Where a word stands in a text, [from, to] each time, without overlaps. */
function wordIn(text, word) {
  return isNumber(word) ? numbersIn(text, word) : stretchesIn(text, word);
}

/* What kind of word a word is; asked of the same few words again and again. */
var wordKinds = new Map();

function kindOf(word) {
  var kind = wordKinds.get(word);
  if (kind === undefined) {
    if (wordKinds.size > 1000) {
      wordKinds.clear();
    }
    kind = isNumber(word) ? "number" : word.length > 1 && isCharacter(word[0])
        && isCharacter(word[word.length - 1]) ? "plain" : "edged";
    wordKinds.set(word, kind);
  }
  return kind;
}

/* Whether a word stands in a text at all. */
function stands(text, word) {
  return kindOf(word) === "plain" ? text.indexOf(word) >= 0 : wordIn(text, word).length > 0;
}

function numbersIn(text, word) {
  var percent = word.endsWith("%");
  var wanted = canonical(bare(word));
  var found = [];
  var i = 0;
  while (i < text.length) {
    if (!isDigit(text[i])) {
      i = isLatin(text[i]) ? latinEnd(text, i) : i + 1;
      continue;
    }
    var end = numberEnd(text, i);
    var number = text.substring(i, end);
    if ((!percent || number.endsWith("%")) && canonical(bare(number)) === wanted) {
      found.push([i, end]);
    }
    i = end;
  }
  return found;
}

function stretchesIn(text, word) {
  var found = [];
  var at = text.indexOf(word);
  if (at < 0) {
    return found;
  }
  var edged = !isCharacter(word[0]) || !isCharacter(word[word.length - 1]);
  var within = edged ? inside(text) : new Set();
  while (at >= 0) {
    var end = at + word.length;
    if (!within.has(at) && !within.has(end) && (word.length > 1 || alone(text, at))) {
      found.push([at, end]);
      at = text.indexOf(word, end);
    } else {
      at = text.indexOf(word, at + 1);
    }
  }
  return found;
}

function alone(text, at) {
  return (at === 0 || !isCharacter(text[at - 1]))
      && (at + 1 === text.length || !isCharacter(text[at + 1]));
}
