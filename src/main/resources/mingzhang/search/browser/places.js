/* Lists of places: one below the other, together, and what words weigh where several of them stand. */
/* Levels of many words in one number, a digit each; of words behind the last nothing is known. */
var LEVELS = [0, 35, 44, 54, 63];
var LEVEL_CODES = new Map(LEVELS.map(function (level, code) { return [level, code]; }));
var MOST_DIGITS = 16;
var DIGIT_VALUES = [];
for (var n = 0; n < MOST_DIGITS; n++) {
  DIGIT_VALUES.push(Math.pow(8, n));
}

function levelOf(levels, number) {
  return number >= MOST_DIGITS ? STEPS : LEVELS[Math.floor(levels / Math.pow(8, number)) % 8];
}

/* Where places of an ascending list stand, asked for in ascending order; -1 where they do not. */
function follower(list) {
  var places = list ? list.places : [];
  var at = 0;
  return function (place) {
    while (at < places.length && places[at] < place) {
      at++;
    }
    return places[at] === place ? at : -1;
  };
}

/* Ascending lists as one: the largest of the columns named, masks together. */
function united(lists, largest) {
  var left = lists;
  while (left.length > 1) {
    var next = [];
    for (var i = 0; i + 1 < left.length; i += 2) {
      next.push(merged(left[i], left[i + 1], largest));
    }
    left = left.length % 2 ? next.concat(left[left.length - 1]) : next;
  }
  return left[0] || { places: [], masks: [] };
}

function merged(a, b, largest) {
  var out = { places: [], masks: [] };
  largest.forEach(function (name) { out[name] = []; });
  for (var i = 0, k = 0; i < a.places.length || k < b.places.length;) {
    var p = i < a.places.length ? a.places[i] : Infinity;
    var q = k < b.places.length ? b.places[k] : Infinity;
    var mask = 0;
    for (var n = 0; n < largest.length; n++) {
      var name = largest[n];
      out[name].push(p < q ? a[name][i] : p > q ? b[name][k] : Math.max(a[name][i], b[name][k]));
    }
    out.places.push(Math.min(p, q));
    if (p <= q) {
      mask |= a.masks[i++];
    }
    if (q <= p) {
      mask |= b.masks[k++];
    }
    out.masks.push(mask);
  }
  return out;
}

/*
 * {places, masks, sums, titled}: where one entry may have all of the words but some, and what they
 * weigh there at most; the same with all of them in its title, or 0. What has all but some has one of
 * the rarest, of one more than may be lacking: only their places are looked at.
 */
function wordPlaces(one, words, postings, lacking, allowed, sum) {
  var lists = words.map(function (word) { return placesOf(one, word, postings); });
  var rarest = lists.slice().sort(function (a, b) { return a.places.length - b.places.length; })
      .slice(0, lacking + 1);
  var at = repeated(lists.length, 0);
  var masks = repeated(lists.length, 0);
  var out = { places: [], masks: [], sums: [], titled: [] };
  (rarest.length ? united(rarest, []).places : []).forEach(function (place) {
    var left = allowed(place);
    var count = 0;
    for (var n = 0; left && n < lists.length && count + lists.length - n >= lists.length - lacking; n++) {
      var k = at[n] = seek(lists[n].places, place, at[n]);
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
  var mask = 0;
  var most = 0;
  var titled = 0;
  for (var left = 4095; left;) {
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
    var here = null;
    one.kinds.forEach(function (kind, nth) {
      var list = intersection(tokensOf(word, one.name), kind, postings);
      var codes = list.steps.map(function (step) { return LEVEL_CODES.get(step); });
      var some = {
        places: list.places, codes: codes, masks: list.masks,
        titled: one.kinds.length < 2 || nth > 0 ? repeated(codes.length, 0) : codes
      };
      here = here ? merged(here, some, ["codes", "titled"]) : some;
    });
    known.set(key, here);
  }
  return known.get(key);
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
