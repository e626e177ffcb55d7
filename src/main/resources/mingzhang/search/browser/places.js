/* Lists of places: one below the other, together, and what words weigh where several of them stand. */
/* Levels of many words in one number, a digit each; of words behind the last nothing is known. */
var LEVELS = [0, 35, 44, 54, 63];
var LEVEL_CODES = new Map(LEVELS.map(function (level, code) { return [level, code]; }));
var MOST_DIGITS = 16;
var DIGIT_VALUES = [];
for (var n = 0; n < MOST_DIGITS; n++) {
  DIGIT_VALUES.push(Math.pow(8, n));
}
/* Entries of a section are told apart modulo eighteen. */
var ENTRIES = 18;
var ALL_ENTRIES = (1 << ENTRIES) - 1;

function levelOf(levels, number) {
  return number >= MOST_DIGITS ? STEPS : LEVELS[Math.floor(levels / Math.pow(8, number)) % 8];
}

/* Where places of an ascending list stand, asked for in ascending order; -1 where they do not. */
function follower(list) {
  var places = list ? list.places : [];
  var at = 0;
  return function (place) {
    at = seek(places, place, at);
    return places[at] === place ? at : -1;
  };
}

/* Lists as one, ascending: masks together, of the worths the largest. */
function united(archive, all) {
  var lists = all.filter(function (list) { return list.places.length > 0; });
  if (lists.length < 2) {
    return lists[0] || { places: [], masks: [], worths: [] };
  }
  var size = archive.reportYears.length * GROUPS;
  var masks = new Uint32Array(size);
  var worths = new Float64Array(size);
  lists.forEach(function (list) {
    for (var i = 0; i < list.places.length; i++) {
      var place = list.places[i];
      masks[place] |= list.masks[i];
      if (list.worths && list.worths[i] > worths[place]) {
        worths[place] = list.worths[i];
      }
    }
  });
  var out = { places: [], masks: [], worths: [] };
  for (var place = 0; place < size; place++) {
    if (masks[place]) {
      out.places.push(place);
      out.masks.push(masks[place]);
      out.worths.push(worths[place]);
    }
  }
  return out;
}

/*
 * {places, counts, most}: the most lists that have one entry together at each place, of those that
 * are allowed. Entries are counted side by side, a bit of their counts in each of the planes.
 */
function together(archive, lists, allowed) {
  var size = archive.reportYears.length * GROUPS;
  var planes = [];
  lists.forEach(function (list, number) {
    if ((number & (number + 1)) === 0) {
      planes.push(new Uint32Array(size));
    }
    for (var i = 0; i < list.places.length; i++) {
      var place = list.places[i];
      for (var carry = list.masks[i], p = 0; carry; p++) {
        var here = planes[p][place];
        planes[p][place] = here ^ carry;
        carry &= here;
      }
    }
  });
  var out = { places: [], counts: [], most: 0 };
  for (var place = 0; place < size; place++) {
    var any = 0;
    for (var p = 0; p < planes.length; p++) {
      any |= planes[p][place];
    }
    var count = any ? highest(planes, place, allowed ? any & allowed(place) : any) : 0;
    if (count > 0) {
      out.places.push(place);
      out.counts.push(count);
      out.most = Math.max(out.most, count);
    }
  }
  return out;
}

/* The highest count of the entries in a mask. */
function highest(planes, place, mask) {
  var left = mask;
  var count = 0;
  for (var p = planes.length - 1; p >= 0; p--) {
    var here = planes[p][place] & left;
    if (here) {
      left = here;
      count += 1 << p;
    }
  }
  return count;
}

/*
 * {places, masks, sums, titled}: where, of the places to look at, one entry may have all of the words
 * but some, and what they weigh there at most; the same with all of them in its title, or 0.
 */
function wordPlaces(lists, places, lacking, allowed, sum) {
  var at = repeated(lists.length, 0);
  var masks = repeated(lists.length, 0);
  var out = { places: [], masks: [], sums: [], titled: [] };
  places.forEach(function (place, i) {
    var left = allowed ? allowed(place) : ALL_ENTRIES;
    var count = 0;
    for (var n = 0; left && n < lists.length && count + lists.length - n >= lists.length - lacking; n++) {
      var k = at[n] = places === lists[n].places ? i : seek(lists[n].places, place, at[n]);
      masks[n] = lists[n].places[k] === place ? lists[n].masks[k] & left : 0;
      count += masks[n] ? 1 : 0;
      left = lacking ? left : masks[n];
    }
    if (left && count > 0 && n === lists.length && count >= lists.length - lacking) {
      weigh(out, place, lists, at, masks, lacking, sum);
    }
  });
  return out;
}

/* Adds a place, if some entry there may have words enough; words that stand in none together do not add up. */
function weigh(out, place, lists, at, masks, lacking, sum) {
  if (lists.length === 1) {
    out.places.push(place);
    out.masks.push(masks[0]);
    out.sums.push(sum(lists[0].codes[at[0]]));
    out.titled.push(lists[0].titled[at[0]] ? sum(lists[0].titled[at[0]]) : 0);
    return;
  }
  var mask = 0;
  var most = 0;
  var titled = 0;
  for (var left = ALL_ENTRIES; left;) {
    var bit = left & -left;
    var same = left;
    var levels = 0;
    var inTitle = 0;
    var count = 0;
    var named = true;
    for (var n = 0; n < lists.length; n++) {
      if (masks[n] & bit) {
        var digit = DIGIT_VALUES[n] || 0;
        count++;
        levels += digit * lists[n].codes[at[n]];
        inTitle += digit ? digit * lists[n].titled[at[n]] : 0.001;
        named = named && lists[n].titled[at[n]] > 0;
      }
      same &= masks[n] & bit ? masks[n] : ~masks[n];
    }
    left &= ~same;
    if (count > 0 && count >= lists.length - lacking) {
      mask |= same;
      most = Math.max(most, sum(levels));
      titled = named && count === lists.length ? Math.max(titled, sum(inTitle)) : titled;
    }
  }
  if (mask) {
    out.places.push(place);
    out.masks.push(mask);
    out.sums.push(most);
    out.titled.push(titled);
  }
}

function repeated(length, value) {
  var list = new Array(length);
  for (var i = 0; i < length; i++) {
    list[i] = value;
  }
  return list;
}

/* From there on the first place of an ascending list that is not before one; by strides, then by halves. */
function seek(places, wanted, from) {
  if (from >= places.length || places[from] >= wanted) {
    return from;
  }
  var stride = 1;
  var low = from;
  while (low + stride < places.length && places[low + stride] < wanted) {
    low += stride;
    stride *= 2;
  }
  var high = Math.min(places.length, low + stride);
  while (low < high) {
    var middle = (low + high) >> 1;
    if (places[middle] < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/*
 * {places, codes, titled, masks}: where entries of the class may have a word, and the code of its
 * level; the same in a title, or 0 where no title has it.
 */
function placesOf(one, word, postings) {
  var known = postings.places;
  var key = one.name + BREAK + word;
  if (!known.has(key)) {
    var each = one.kinds.map(function (kind) {
      var list = intersection(tokensOf(word, one.name), kind, postings);
      return {
        places: list.places, masks: list.masks,
        codes: list.steps.map(function (step) { return LEVEL_CODES.get(step); })
      };
    });
    known.set(key, each.length > 1 ? titled(each[0], each[1])
        : Object.assign(each[0], { titled: repeated(each[0].places.length, 0) }));
  }
  return known.get(key);
}

/* Of one class the places in titles and those in texts, ascending. */
function titled(inTitle, inText) {
  var out = { places: [], masks: [], codes: [], titled: [] };
  for (var i = 0, k = 0; i < inTitle.places.length || k < inText.places.length;) {
    var p = i < inTitle.places.length ? inTitle.places[i] : Infinity;
    var q = k < inText.places.length ? inText.places[k] : Infinity;
    var title = p <= q ? inTitle.codes[i] : 0;
    out.places.push(Math.min(p, q));
    out.titled.push(title);
    out.codes.push(q <= p ? Math.max(title, inText.codes[k]) : title);
    out.masks.push((p <= q ? inTitle.masks[i++] : 0) | (q <= p ? inText.masks[k++] : 0));
  }
  return out;
}

/* The places where one entry may have all of the tokens; in how short a text at best. */
function intersection(tokens, kind, postings) {
  var lists = tokens.map(function (token) { return postings.get(token).kinds[kind]; });
  lists.sort(function (a, b) { return a.places.length - b.places.length; });
  var left = lists[0];
  for (var n = 1; n < lists.length && left.places.length; n++) {
    var right = lists[n];
    var both = { places: [], steps: [], masks: [] };
    for (var i = 0, k = 0; i < left.places.length; i++) {
      while (k < right.places.length && right.places[k] < left.places[i]) {
        k++;
      }
      if (right.places[k] === left.places[i] && (left.masks[i] & right.masks[k])) {
        both.places.push(left.places[i]);
        both.steps.push(Math.min(left.steps[i], right.steps[k]));
        both.masks.push(left.masks[i] & right.masks[k]);
      }
    }
    left = both;
  }
  return left;
}
