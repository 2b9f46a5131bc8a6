/* Answers the search form on the phone itself, once the index of the language is there. Until then, and without this
   script, the form asks the server. Where somebody is stays on the phone. */
(function () {
  'use strict';
  var form = document.querySelector('form.finder[data-index]'), found = document.getElementById('found');
  if (!form || !found || !document.createElement('template').content) { return; }
  var finder, wanted = false, position, later;
  /* As many as a screen has are drawn at once, the others when these are seen. */
  var SHOWN = 60, AT_ONCE = 4, EARTH_KM = 6371;

  /* A script, not a request: pages opened from a folder may not ask for data. */
  function load() {
    if (wanted) { return; }
    wanted = true;
    var script = document.createElement('script');
    window.salaIndex = function (index) {
      finder = window.salaFinder(index);
      if (asks(choices())) { show(); }
    };
    script.src = form.getAttribute('data-index');
    script.onerror = function () { wanted = false; };
    document.head.appendChild(script);
  }

  function choices() {
    var given = {};
    new FormData(form).forEach(function (value, name) { given[name] = String(value); });
    return given;
  }

  function asks(given) { return Boolean(position) || Object.keys(given).some(function (name) { return given[name].trim(); }); }

  function filter(given) {
    return { kind: given.kind, area: given.area, who: given.who && given.who.toUpperCase(), language: given.speaks,
      open: given.open && window.salaOpen, free: given.free, noDocuments: given.papers };
  }

  /* Kilometers on the sphere (haversine). */
  function distance(entry) {
    var degrees = entry.g || [], nearest = Infinity, turn = Math.PI / 180;
    for (var at = 0; at + 1 < degrees.length; at += 2) {
      var north = (degrees[at] - position.latitude) * turn, east = (degrees[at + 1] - position.longitude) * turn;
      var half = Math.pow(Math.sin(north / 2), 2)
        + Math.cos(position.latitude * turn) * Math.cos(degrees[at] * turn) * Math.pow(Math.sin(east / 2), 2);
      nearest = Math.min(nearest, 2 * EARTH_KM * Math.asin(Math.sqrt(half)));
    }
    return nearest;
  }

  function show() {
    var given = choices(), result = asks(given) ? finder.find(given.q || '', filter(given)) : null;
    var otherwise = document.querySelector('.otherwise');
    if (otherwise) { otherwise.hidden = Boolean(result && result.hits.length); }
    clearTimeout(later);
    found.textContent = '';
    if (!result) { return; }
    var hits = result.hits;
    if (position) {
      hits = hits.map(function (hit) { hit.km = distance(hit.entry); return hit; })
        .filter(function (hit) { return hit.km < Infinity; }).sort(function (one, other) { return one.km - other.km; });
    }
    say(hits.length, result.partial);
    draw(inGroups(hits.slice(0, SHOWN), given.area), 0, AT_ONCE, undefined);
  }

  function say(count, partial) {
    var heading = document.createElement('h2');
    heading.textContent = found.getAttribute(!count ? 'data-nothing' : partial ? 'data-partial' : count === 1 ? 'data-found-one' : 'data-found')
      .replace('#', count);
    found.appendChild(heading);
    if (count > SHOWN) {
      var more = document.createElement('p');
      more.className = 'panel';
      more.textContent = found.getAttribute('data-more').replace('#', SHOWN);
      found.appendChild(more);
    }
  }

  /* By place, that of the best first; by distance there are no groups. Each as {hit, area}. */
  function inGroups(hits, code) {
    var order = [], byArea = {}, chosen = code ? finder.index.areas.findIndex(function (area) { return area.c === code; }) : -1;
    hits.forEach(function (hit) {
      var own = hit.entry.a || hit.entry.s || [];
      var area = position ? -2 : own.indexOf(chosen) >= 0 ? chosen : own.length ? own[0] : -1;
      if (!byArea[area]) { order.push(byArea[area] = []); }
      byArea[area].push({ hit: hit, area: area });
    });
    return Array.prototype.concat.apply([], order);
  }

  function draw(lines, from, to, list) {
    lines.slice(from, to).forEach(function (one, place) {
      if (!list || one.area !== lines[from + place - 1].area) { list = group(one.area); }
      list.appendChild(line(one.hit));
    });
    if (to < lines.length) { later = setTimeout(draw, 30, lines, to, to + AT_ONCE, list); }
  }

  function copy(name) { return document.getElementById(name).content.firstElementChild.cloneNode(true); }

  /* The list of a new group. */
  function group(area) {
    var section = copy('found-group'), heading = section.querySelector('h2');
    if (area === -2) { heading.remove(); } else {
      heading.querySelector('span').textContent = area < 0 ? found.getAttribute('data-anywhere') : finder.index.areas[area].n;
    }
    found.appendChild(section);
    return section.querySelector('ul');
  }

  function fill(place, text) { if (text) { place.textContent = text; } else { place.closest('[data-part]').remove(); } }

  function line(hit) {
    var entry = hit.entry, why = finder.why(hit), item = copy('found-hit'), link = item.querySelector('h3 a'), call = item.querySelector('a.button');
    link.textContent = entry.n;
    link.href = 'services/' + entry.i + '.html';
    fill(item.querySelector('.organization'), entry.o === undefined ? '' : finder.index.organizations[entry.o]);
    var marks = entry.f || '', free = item.querySelector('.is-free');
    if (marks.indexOf('f') < 0) { free.remove(); }
    fill(item.querySelector('.state'), entry.h && found.getAttribute(window.salaOpen(entry.h) ? 'data-open' : 'data-closed'));
    fill(item.querySelector('.distance'), hit.km === undefined ? '' : kilometers(hit.km));
    fill(item.querySelector('.reasons'), why.length ? found.getAttribute('data-found-by').replace('#', listed(why)) : '');
    if (entry.t) { call.href = 'tel:' + entry.t; call.querySelector('.number').textContent = entry.p; } else { call.remove(); }
    return item;
  }

  function listed(reasons) {
    return reasons.map(function (reason) { return found.getAttribute('data-by-' + reason.toLowerCase().replace('_', '-')); }).join(', ');
  }

  function kilometers(km) {
    var shown = km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
    return new Intl.NumberFormat(document.documentElement.lang + '-u-nu-latn', { style: 'unit', unit: 'kilometer' }).format(shown);
  }

  function answer() {
    load();
    if (finder) { show(); }
  }

  /* What is chosen makes an input event, too. */
  form.addEventListener('input', answer);
  form.addEventListener('focusin', load);
  form.addEventListener('submit', function (event) {
    if (finder) { event.preventDefault(); show(); }
  });

  /* The address may bring a question, also to a page that no server answers. */
  new URLSearchParams(location.search).forEach(function (value, name) {
    var field = form.elements[name];
    if (field && field.type === 'checkbox') { field.checked = true; } else if (field) { field.value = value; }
  });

  var near = form.querySelector('[data-near]'), nearSaid = form.querySelector('[data-near-said]');
  if (near && navigator.geolocation && window.isSecureContext) {
    near.hidden = false;
    near.addEventListener('click', function () {
      if (position) { position = undefined; near.setAttribute('aria-pressed', 'false'); nearSaid.textContent = ''; answer(); return; }
      load();
      nearSaid.textContent = nearSaid.getAttribute('data-looking');
      navigator.geolocation.getCurrentPosition(function (here) {
        position = here.coords;
        near.setAttribute('aria-pressed', 'true');
        nearSaid.textContent = nearSaid.getAttribute('data-stays');
        if (finder) { show(); }
      }, function () { nearSaid.textContent = nearSaid.getAttribute('data-failed'); }, { timeout: 20000, maximumAge: 300000 });
    });
  }
  if (found.hasAttribute('data-at-once') || asks(choices())) { load(); }
})();
