/* Searches an edition without a network, with the words and by the rules its index brings along; see OfflineIndex in the
   program. Nothing typed leaves the page. */
window.salaFinder = function (index) {
  'use strict';
  var SPACELESS = '\\p{Script=Khmer}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}';
  var PIECE = new RegExp('[' + SPACELESS + '][' + SPACELESS + '\\p{M}]*|(?:(?![' + SPACELESS + '])[\\p{L}\\p{M}\\p{N}\'’ʼ])+', 'gu');
  var IS_SPACELESS = new RegExp('^[' + SPACELESS + ']', 'u');
  var SYLLABLE = /\p{L}(?:[\u17D2\u1039]\p{L}|\p{M})*/gu;
  var NUMBER = /\+?\(?[0-9](?:[0-9\s().\-/–]*[0-9])?/g;
  var FEWEST_DIGITS = 4, MOST_TERMS = 300, LONGEST_PIECE = 24, LONGEST_QUERY = 200, WORTH_SHOWING = 0.45, WHOLE = 2, ONLY_NAMED = 0.5;
  var LATIN = { 'đ': 'd', 'ł': 'l', 'ø': 'o', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'ß': 'ss' };

  /* ---- Words ---- */
  var rules = {};
  Object.keys(index.rules).forEach(function (step) {
    rules[step] = index.rules[step].map(function (rule) { return [new RegExp(rule[0], 'gu'), rule[1]]; });
  });

  function follow(step, text) {
    return rules[step].reduce(function (left, rule) { return left.replace(rule[0], rule[1]); }, text);
  }

  function western(digit) {
    var code = digit.codePointAt(0), zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) { zero--; }
    return String(code - zero);
  }

  function repair(text) {
    return follow('repair', text.normalize('NFKC')).replace(/(?![0-9])\p{Nd}/gu, western);
  }

  function folded(piece) {
    var exact = follow('exact', piece.toLowerCase().normalize('NFC'));
    if (/^[\x00-\x7F]*$/.test(exact)) { return exact; }
    var plain = exact.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/[đłøæœıß]/g, function (letter) { return LATIN[letter]; });
    return follow('folded', plain.normalize('NFC')) || exact;
  }

  function digits(written) {
    return written.replace(/\(0\)/g, '').replace(/[^0-9]/g, '').replace(/^0{1,2}(?=[0-9]{4})/, '');
  }

  function isNumber(written) { return written.replace(/[^0-9]/g, '').length >= FEWEST_DIGITS; }

  /* A query as units: words, stretches without spaces, numbers. */
  function units(typed) {
    var text = repair(typed.slice(0, LONGEST_QUERY)), found = [];
    var words = text.replace(NUMBER, function (number) { return isNumber(number) ? ' ' : number; }).match(PIECE) || [];
    words.map(folded).forEach(function (word, place, all) {
      if (word) { found.push({ word: word, spaceless: IS_SPACELESS.test(word), before: all[place - 1], after: all[place + 1] }); }
    });
    (text.match(NUMBER) || []).filter(isNumber).forEach(function (number) { found.push({ number: number }); });
    return found.slice(0, 12);
  }

  /* ---- The index ---- */
  var entries = index.entries, terms = [], lists = [];
  index.terms.split('\n').forEach(function (line) {
    var tab = line.indexOf('\t');
    if (tab > 0) { terms.push(line.slice(0, tab)); lists.push(line.slice(tab + 1)); }
  });
  var NAME = index.reasons.indexOf('NAME'), PHONE = index.reasons.indexOf('PHONE'), KIND = index.reasons.lastIndexOf('KIND');
  var KIND_ALSO = index.reasons.indexOf('KIND');

  function upwards(area) {
    var met = [];
    for (var at = area; at >= 0 && met.indexOf(at) < 0; at = index.areas[at].p) { met.push(at); }
    return met;
  }

  /* Which entries a kind, an area, an organization or a language stands for, as entry and field in turn. */
  var shared = [];
  function share(offset, number, entry, field) { (shared[offset + number] = shared[offset + number] || []).push(entry, field); }
  var firstArea = index.kinds.length, firstOrganization = firstArea + index.areas.length,
    firstLanguage = firstOrganization + index.organizations.length;
  entries.forEach(function (entry, number) {
    (entry.k || []).forEach(function (kind, place) { share(0, kind, number, place ? KIND_ALSO : KIND); });
    var around = {};
    (entry.a || []).concat(entry.s || []).forEach(function (area) { upwards(area).forEach(function (at) { around[at] = true; }); });
    Object.keys(around).forEach(function (area) { share(firstArea, +area, number, index.reasons.indexOf('PLACE')); });
    if (entry.o !== undefined) { share(firstOrganization, entry.o, number, index.reasons.indexOf('ORGANIZATION')); }
    (entry.l || []).forEach(function (language) { share(firstLanguage, language, number, index.reasons.indexOf('LANGUAGE')); });
  });
  var nameShare = entries.map(function (entry) {
    return Math.max(0, Math.min(7, 8 - (repair(entry.n).match(PIECE) || []).length)) * index.share;
  });

  /* The entries that have a term, as entry and field in turn; read from the index once. */
  var read = [];
  function having(term) {
    if (read[term]) { return read[term]; }
    var found = [];
    lists[term].split(';').forEach(function (part) {
      var field = part.charCodeAt(0) - 65, owner = 0;
      part.slice(1).split(',').forEach(function (step) {
        owner += parseInt(step, 36);
        if (owner < entries.length) { found.push(owner, field); return; }
        var all = shared[owner - entries.length] || [];
        for (var at = 0; at < all.length; at++) { found.push(all[at]); }
      });
    });
    return (read[term] = Int32Array.from(found));
  }

  function entriesWith(term) {
    var all = term < 0 ? [] : having(term), met = new Uint8Array(entries.length), count = 0;
    for (var at = 0; at < all.length; at += 2) { count += 1 - met[all[at]]; met[all[at]] = 1; }
    return count;
  }

  function place(text) {
    var low = 0, high = terms.length;
    while (low < high) { var middle = (low + high) >> 1; if (terms[middle] < text) { low = middle + 1; } else { high = middle; } }
    return low;
  }

  function exact(text) { var at = place(text); return terms[at] === text ? at : -1; }

  function beginning(text) {
    var found = [];
    for (var at = place(text); at < terms.length && terms[at].startsWith(text) && found.length < MOST_TERMS; at++) { found.push(at); }
    return found;
  }

  /* One letter more, less, other, or two exchanged. */
  function isOneError(one, other) {
    if (one.length > other.length) { return isOneError(other, one); }
    var start = 0, a = one.length, b = other.length;
    while (start < a && one[start] === other[start]) { start++; }
    if (b - a === 1) { return one.slice(start) === other.slice(start + 1); }
    return one.slice(start + 1) === other.slice(start + 1)
      || (one[start] === other[start + 1] && one[start + 1] === other[start] && one.slice(start + 2) === other.slice(start + 2));
  }

  /* Words by their length; what begins with a mark is none. */
  var byLength = [];
  terms.forEach(function (term, at) {
    if (term[0] !== '_' && term[0] !== '=') { (byLength[term.length] = byLength[term.length] || []).push(at); }
  });

  function nearly(word) {
    var found = [];
    for (var length = word.length - 1; length <= word.length + 1; length++) {
      (byLength[length] || []).forEach(function (at) {
        var term = terms[at];
        /* The first letter is right, or the error is in it. */
        if ((term[0] === word[0] || term[1] === word[1] || term[0] === word[1] || term[1] === word[0]) && term !== word && isOneError(word, term)) {
          found.push(at);
        }
      });
    }
    return found;
  }

  /* A text without spaces as the fewest words of the index; the last may be the beginning of one. */
  function cut(text, shortest) {
    var pieces = [0], from = [0], end, start;
    for (end = 1; end <= text.length; end++) {
      pieces[end] = Infinity;
      for (start = Math.max(0, end - LONGEST_PIECE); start <= end - shortest; start++) {
        if (pieces[start] + 1 < pieces[end]) {
          var piece = text.slice(start, end), at = place(piece);
          if (at < terms.length && (terms[at] === piece || (end === text.length && terms[at].startsWith(piece)))) {
            pieces[end] = pieces[start] + 1; from[end] = start;
          }
        }
      }
    }
    var words = [];
    if (pieces[text.length] < Infinity) { for (end = text.length; end > 0; end = from[end]) { words.unshift(text.slice(from[end], end)); } }
    return words;
  }

  /* ---- Matching ---- */
  function Matches() { this.best = new Float32Array(entries.length); this.why = new Int8Array(entries.length).fill(-1); }

  Matches.prototype.add = function (entry, field, quality) {
    var score = quality * (index.weights[field] + (field === NAME ? nameShare[entry] : 0));
    if (score > this.best[entry]) { this.best[entry] = score; this.why[entry] = field; }
  };

  Matches.prototype.term = function (term, quality) {
    var all = term < 0 ? [] : having(term);
    for (var at = 0; at < all.length; at += 2) { this.add(all[at], all[at + 1], quality); }
  };

  /* Entries that have every one of some words; each word is a list of terms of which one will do. */
  Matches.prototype.every = function (words, quality) {
    if (!words.length) { return; }
    var sums = new Float32Array(entries.length), counts = new Int16Array(entries.length), why = new Int8Array(entries.length);
    words.forEach(function (alternatives) {
      var one = new Matches();
      alternatives.forEach(function (term, at) { one.term(term, at ? index.qualities.beginning : 1); });
      for (var entry = 0; entry < entries.length; entry++) {
        if (one.best[entry] > 0) { sums[entry] += one.best[entry]; counts[entry]++; why[entry] = Math.max(why[entry], one.why[entry]); }
      }
    });
    for (var entry = 0; entry < entries.length; entry++) {
      var score = counts[entry] === words.length ? quality * sums[entry] / words.length : 0;
      if (score > this.best[entry]) { this.best[entry] = score; this.why[entry] = why[entry]; }
    }
  };

  /* Rare words say more than those that are everywhere. */
  function worth(word) {
    return 0.15 + 0.85 * (1 - Math.log1p(entriesWith(exact(word))) / Math.log1p(Math.max(1, entries.length)));
  }

  function lastBegun(words) {
    return words.map(function (word, at) { return at < words.length - 1 ? [exact(word)] : [exact(word)].concat(beginning(word)); });
  }

  function stretch(matches, text) {
    var syllables = text.match(SYLLABLE) || [], pairs = [];
    for (var at = 0; at + 1 < syllables.length; at++) { pairs.push('_' + syllables[at] + syllables[at + 1]); }
    var words = cut(text, 1);
    matches.every(lastBegun(words), words.length === 1 ? 1 : index.qualities.folded);
    if (syllables.length > 1) { nearly(text).forEach(function (at) { matches.term(at, index.qualities.error); }); }
    matches.every(lastBegun(pairs.length ? pairs : syllables.map(function (only) { return '_' + only; })), index.qualities.pairs);
    return words.length ? Math.max.apply(null, words.map(worth)) : 1;
  }

  function word(matches, unit) {
    var text = unit.word, term = exact(text);
    matches.term(term, 1);
    if (unit.before) { matches.term(exact(unit.before + text), index.qualities.joined); }
    if (unit.after) { matches.term(exact(text + unit.after), index.qualities.joined); }
    if (text.length > 1) { beginning(text).forEach(function (at) { matches.term(at, index.qualities.beginning); }); }
    if (text.length > 3 && /^\p{L}/u.test(text)) { nearly(text).forEach(function (at) { matches.term(at, index.qualities.error); }); }
    if (term < 0 && text.length > 5) { matches.every(lastBegun(cut(text, 2)), index.qualities.cut); }
    return worth(text);
  }

  function number(matches, written) {
    var asked = [digits(written), written.replace(/[^0-9]/g, '')];
    entries.forEach(function (entry, at) {
      if ((entry.q || []).some(function (own) { return asked.some(function (part) { return own.indexOf(part) >= 0; }); })) {
        matches.add(at, PHONE, 1);
      }
    });
    matches.term(exact(asked[1]), 1);
    return 1;
  }

  function matched(unit) {
    var matches = new Matches();
    matches.worth = unit.number ? number(matches, unit.number) : unit.spaceless ? stretch(matches, unit.word) : word(matches, unit);
    return matches;
  }

  /* The longest parts of a query that are whole names of something, cut at any syllable; each says more than its words
     here and there. */
  function wholes(all) {
    var atoms = all.filter(function (unit) { return unit.word; }).flatMap(function (unit) {
      var syllables = unit.spaceless ? unit.word.match(SYLLABLE) || [unit.word] : [unit.word];
      return syllables.map(function (text) { return { text: text, words: unit.spaceless ? 1 / 3 : 1 }; });
    }).slice(0, 48);
    var found = [], done = 0;
    for (var from = 0; from < atoms.length; from++) {
      for (var to = Math.min(atoms.length, from + 16); to > Math.max(from, done); to--) {
        var part = atoms.slice(from, to), name = '=' + part.map(function (atom) { return atom.text; }).join('');
        if (exact(name) >= 0) { found.push(whole(name, part)); done = to; }
      }
    }
    return found;
  }

  function whole(name, atoms) {
    var matches = new Matches();
    matches.term(exact(name), 1);
    matches.worth = WHOLE * Math.max(1, atoms.reduce(function (count, atom) { return count + atom.words; }, 0)) * worth(name);
    return matches;
  }

  /* The words of the index in a stretch without spaces, the longest first from its beginning. */
  function known(unit) {
    if (!unit.spaceless) { return [unit]; }
    for (var words = [], start = 0; start < unit.word.length;) {
      for (var end = Math.min(unit.word.length, start + LONGEST_PIECE); end > start + 1 && exact(unit.word.slice(start, end)) < 0;) { end--; }
      if (end > start + 1) { words.push({ word: unit.word.slice(start, end), spaceless: true }); }
      start = end;
    }
    return words;
  }

  /* ---- Choices ---- */
  function numberOf(list, code) { return list.findIndex(function (one) { return one.c === code; }); }

  function isFor(entry, who) {
    var parts = (entry.w || '').split(' '), sexes = parts.filter(function (part) { return /^[a-z]/.test(part); });
    var oldest = parts.filter(function (part) { return part[0] === '<'; })[0], youngest = parts.filter(function (part) { return part[0] === '>'; })[0];
    if (who === 'CHILD') { return !youngest || +youngest.slice(1) < 18; }
    return (!oldest || +oldest.slice(1) >= 18)
      && (!sexes.length || sexes.indexOf({ WOMAN: 'female', MAN: 'male', OTHER: 'other' }[who]) >= 0);
  }

  function isAround(entry, area) {
    var wholes = upwards(area), own = entry.a || entry.s || [];
    return (entry.s || []).some(function (at) { return wholes.indexOf(at) >= 0; })
      || own.some(function (at) { return upwards(at).indexOf(area) >= 0; });
  }

  function wanted(filter) {
    var kind = filter.kind && numberOf(index.kinds, filter.kind), area = filter.area && numberOf(index.areas, filter.area);
    var language = filter.language && numberOf(index.languages, filter.language);
    return function (entry) {
      var marks = entry.f || '';
      return (!filter.kind || (entry.k || []).indexOf(kind) >= 0)
        && (!filter.area || isAround(entry, area))
        && (!filter.who || isFor(entry, filter.who))
        && (!filter.language || (entry.l || []).indexOf(language) >= 0)
        && (!filter.open || (entry.h && filter.open(entry.h)))
        && (!filter.free || marks.indexOf('f') >= 0)
        && (!filter.noDocuments || marks.indexOf('d') >= 0);
    };
  }

  /* ---- Results ---- */
  /* What is for trafficked people stands before its equals. */
  var first = Uint8Array.from(entries, function (entry) { return (entry.f || '').indexOf('t') >= 0 ? 1 : 0; });

  function results(all, isWanted, combine) {
    var found = [];
    entries.forEach(function (entry, at) {
      var score = combine(at);
      if (score > 0 && isWanted(entry)) {
        found.push({ entry: entry, score: score, all: all, at: at });
      }
    });
    return found.sort(function (one, other) {
      return other.score - one.score || first[other.at] - first[one.at] || one.at - other.at;
    });
  }

  function reasons(hit) {
    var why = {};
    hit.all.forEach(function (one) { if (one.why[hit.at] >= 0 && one.best[hit.at] > 0) { why[index.reasons[one.why[hit.at]]] = true; } });
    return Object.keys(why);
  }

  function sum(all, at) { return all.reduce(function (score, one) { return score + one.worth * one.best[at]; }, 0); }

  return {
    /* filter: kind, area, who, language (codes), open (a function of hours in figures), free, noDocuments. Answers
       {hits: [{entry}], partial}; partial when nothing has all that was typed. */
    find: function (typed, filter) {
      var isWanted = wanted(filter || {}), asked = units(typed), all = asked.map(matched), names = wholes(asked);
      if (!all.length) { return { hits: results(all, isWanted, function () { return 1; }), partial: false }; }
      var complete = results(all.concat(names), isWanted, function (at) {
        return all.every(function (one) { return one.best[at] > 0; }) ? sum(all, at) + sum(names, at) : sum(names, at) * ONLY_NAMED;
      });
      if (complete.length) { return { hits: complete, partial: false }; }
      var some = asked.flatMap(known), pieces = some.map(matched);
      var parts = results(pieces, isWanted, function (at) { return sum(pieces, at); });
      return { hits: parts.filter(function (hit) { return hit.score >= parts[0].score * WORTH_SHOWING; }), partial: true };
    },
    /* Why something was found; asked only for what is shown. */
    why: reasons,
    index: index
  };
};
