/* Leave this page: a file of its own, so that it works while the rest of the page is still coming. */
(function () {
  'use strict';
  var harmless = document.currentScript.getAttribute('data-away');
  var presses = [];

  /* The page goes dark before the other one has come, and the other one takes its place in the history. */
  function away(event) {
    event.preventDefault();
    document.documentElement.style.display = 'none';
    document.title = ' ';
    location.replace(harmless);
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('#leave')) { away(event); }
  }, true);

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { presses = []; return; }
    var now = Date.now();
    presses = presses.filter(function (at) { return now - at < 2000; });
    presses.push(now);
    if (presses.length === 3) { away(event); }
  }, true);
})();
