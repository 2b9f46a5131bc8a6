/* Comfort for readers; every page can be read without it. Nothing is stored and nothing is sent. */
(function () {
  'use strict';
  var leave = document.getElementById('leave');

  /* The page goes dark before the other one has come, and takes its place in the history. */
  function away(event) {
    if (event) { event.preventDefault(); }
    document.documentElement.style.display = 'none';
    document.title = ' ';
    location.replace(leave.href);
  }

  leave.addEventListener('click', away);

  var presses = [];
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { presses = []; return; }
    var now = Date.now();
    presses = presses.filter(function (at) { return now - at < 2000; });
    presses.push(now);
    if (presses.length === 3) { away(event); }
  });

  /* The whole visit is one entry of the history: "back" leads out of it, not through it. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || link === leave || link.hasAttribute('data-file') || event.defaultPrevented || event.button
        || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    var here = link.protocol === location.protocol && link.host === location.host;
    if (!here || link.getAttribute('href').charAt(0) === '#') { return; }
    event.preventDefault();
    location.replace(link.href);
  });

  /* Open now? In the time zone of the places, whatever the phone is set to. */
  var zone = (document.getElementById('text') || document.body).getAttribute('data-zone') || 'UTC';

  function clockThere() {
    var parts = {};
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(new Date()).forEach(function (part) { parts[part.type] = part.value; });
    return { day: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday) + 1, time: parts.hour + parts.minute };
  }

  function isOpen(figures, at) {
    var before = at.day === 1 ? 7 : at.day - 1;
    return figures.split(';').some(function (span) {
      var days = span.split(' ')[0], from = span.split(' ')[1].split('-')[0], to = span.split(' ')[1].split('-')[1];
      if (to >= from) { return days.indexOf(at.day) >= 0 && at.time >= from && at.time <= to; }
      return (days.indexOf(at.day) >= 0 && at.time >= from) || (days.indexOf(before) >= 0 && at.time <= to);
    });
  }

  function sayWhetherOpen() {
    var at = clockThere();
    document.querySelectorAll('[data-hours]').forEach(function (element) {
      var open = isOpen(element.getAttribute('data-hours'), at);
      var state = element.querySelector('.state') || document.createElement('span');
      state.className = 'state ' + (open ? 'open' : 'closed');
      state.textContent = element.getAttribute(open ? 'data-open' : 'data-closed');
      element.appendChild(document.createTextNode(' '));
      element.appendChild(state);
    });
  }

  /* How long ago, beside the date; only in a language the browser has the words for, never in another one. */
  function sayHowLongAgo(element) {
    var days = Math.round((new Date(element.getAttribute('datetime')) - Date.now()) / 86400000);
    var unit = days > -14 ? ['day', 1] : days > -60 ? ['week', 7] : days > -700 ? ['month', 30.44] : ['year', 365.25];
    var words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' })
      .format(Math.min(0, Math.round(days / unit[1])), unit[0]);
    element.appendChild(document.createTextNode(' (' + words + ')'));
  }

  if (window.Intl && Intl.DateTimeFormat.prototype.formatToParts) { sayWhetherOpen(); }
  if (window.Intl && Intl.RelativeTimeFormat
      && Intl.RelativeTimeFormat.supportedLocalesOf(document.documentElement.lang).length) {
    document.querySelectorAll('[data-ago]').forEach(sayHowLongAgo);
  }
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
})();
