/* Answers from what was kept on the phone when the network does not. With a network the network answers, so that what was
   taken down is gone at once; only files whose names change with their bytes come from the phone first. */
'use strict';
var PATIENCE_MS = 4000;

self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });

function kept(request) {
  return caches.match(request, { ignoreSearch: true, ignoreVary: true });
}

function inFolder(request) {
  return new URL(request.url).pathname.endsWith('/') ? caches.match(request.url.split(/[?#]/)[0] + 'index.html', { ignoreVary: true }) : undefined;
}

function patiently(request) {
  return new Promise(function (resolve, reject) {
    var timer = setTimeout(reject, PATIENCE_MS);
    fetch(request).then(function (answer) { clearTimeout(timer); resolve(answer); }, function (none) { clearTimeout(timer); reject(none); });
  });
}

self.addEventListener('fetch', function (event) {
  var request = event.request;
  if (request.method !== 'GET' || request.url.indexOf(self.registration.scope) !== 0) { return; }
  if (request.url.indexOf('/assets/') > 0) {
    event.respondWith(kept(request).then(function (mine) { return mine || fetch(request); }));
    return;
  }
  event.respondWith(patiently(request).catch(function () {
    return kept(request).then(function (mine) { return mine || inFolder(request); })
      .then(function (mine) { return mine || fetch(request); });
  }));
});
