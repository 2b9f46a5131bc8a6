/* Keeps the directory of one language on the phone, if its owner wants that, and says when there is a newer edition.
   Nothing is stored before somebody presses the button; the other button takes all of it away. */
(function () {
  'use strict';
  var box = document.querySelector('[data-keep]');
  if (!box || !('serviceWorker' in navigator) || !('caches' in window) || !window.isSecureContext) { return; }
  var root = new URL(box.getAttribute('data-root'), location.href).href, language = box.getAttribute('data-language');
  var SHELF = 'sala ' + root + ' ' + language;

  function state(name, text) {
    box.querySelectorAll('[data-state]').forEach(function (part) {
      part.hidden = part.getAttribute('data-state').split(' ').indexOf(name) < 0;
      if (!part.hidden && text !== undefined && part.hasAttribute('data-text')) {
        part.textContent = part.getAttribute('data-text').replace('#', text);
      }
    });
  }

  function json(path) {
    return fetch(root + path, { cache: 'no-store' }).then(function (answer) {
      if (!answer.ok) { throw new Error(path + ' ' + answer.status); }
      return answer.json();
    });
  }

  /* The lines of a page, told as numbers and ranges: "0-9,3f". */
  function page(lines, told) {
    return told.split(',').map(function (range) {
      var ends = range.split('-');
      return lines.slice(parseInt(ends[0], 36), parseInt(ends[ends.length - 1], 36) + 1).join('\n');
    }).join('\n');
  }

  function look() {
    return caches.has(SHELF).then(function (kept) {
      if (!kept) { state('new'); return; }
      return caches.open(SHELF).then(function (shelf) { return shelf.match(root + 'edition.json'); })
        .then(function (answer) { return answer.json(); })
        .then(function (mine) {
          state('kept', mine.number);
          return json('edition.json').then(function (theirs) {
            if (theirs.code !== mine.code || theirs.state !== mine.state) { state('newer', theirs.number); }
          }, function () { state('kept', mine.number); });
        });
    });
  }

  /* The new shelf is filled beside the old one's names only when everything has arrived. */
  function keep() {
    state('keeping');
    return Promise.all([json('edition.json'), json(language + '/pack.json')]).then(function (both) {
      var files = Object.keys(both[1].pages);
      return Promise.all(both[1].files.map(function (path) {
        return fetch(root + path).then(function (answer) {
          if (!answer.ok) { throw new Error(path + ' ' + answer.status); }
          return [path, answer];
        });
      })).then(function (fetched) {
        return caches.delete(SHELF).then(function () { return caches.open(SHELF); }).then(function (shelf) {
          var puts = files.map(function (path) {
            return shelf.put(root + path, new Response(page(both[1].lines, both[1].pages[path]), { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
          }).concat(fetched.map(function (one) { return shelf.put(root + one[0], one[1]); }));
          puts.push(shelf.put(root + 'edition.json', new Response(JSON.stringify(both[0]), { headers: { 'Content-Type': 'application/json' } })));
          return Promise.all(puts);
        });
      });
    }).then(function () { return navigator.serviceWorker.register(root + 'sw.js', { scope: root }); }).then(look)
      .catch(function () { state('failed'); });
  }

  function remove() {
    return caches.delete(SHELF).then(function () { return caches.keys(); }).then(function (shelves) {
      if (shelves.some(function (shelf) { return shelf.indexOf('sala ' + root) === 0; })) { return; }
      return navigator.serviceWorker.getRegistration(root).then(function (worker) { return worker && worker.unregister(); });
    }).then(look);
  }

  box.addEventListener('click', function (event) {
    var act = event.target.closest('[data-act]');
    if (act) { (act.getAttribute('data-act') === 'keep' ? keep : remove)(); }
  });
  box.hidden = false;
  look().catch(function () { state('new'); });
})();
