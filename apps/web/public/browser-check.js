// Runs before everything else, in the oldest JavaScript: a browser that cannot run the page is told so in words and led to what it can run,
// never left blank. Of the lite pages it asks less. It loads nothing and sends nothing.
(function () {
  var scripts = document.getElementsByTagName('script');
  var isLitePage = scripts[scripts.length - 1].getAttribute('data-needs') === 'lite';
  var looksBehind = true;
  try {
    new RegExp('(?<!a)b'); // Safari from 16.4 on
  } catch (refused) {
    looksBehind = false;
  }
  var runsFull = typeof Object.hasOwn === 'function' && typeof structuredClone === 'function' && looksBehind;
  var runsLite = typeof String.prototype.replaceAll === 'function' && 'noModule' in document.createElement('script');
  if (!runsFull) document.documentElement.className += ' old-browser';
  if (isLitePage ? runsLite : runsFull) return;
  var found = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent);
  var kernel = found ? '（' + found[1] + '）' : '';
  var form = /^\/forms\/([0-9a-f-]{36})/.exec(location.pathname);
  var what = runsLite
    ? '<p>现在可审批、可查看；填报、调整分数和整改请用最新版的 Edge、Chrome、360 安全浏览器（极速模式）或奇安信可信浏览器。</p>' +
      '<p><a class="button primary" href="/approve' + (form ? '/' + form[1] : '') + '">' + (form ? '打开这份自评件' : '打开待审批的自评件') + '</a></p>'
    : '<p>请改用最新版的 Edge、Chrome、360 安全浏览器（极速模式）或奇安信可信浏览器。您填写过的内容不受影响。</p>';
  document.addEventListener('DOMContentLoaded', function () {
    var place = document.getElementById('page');
    place.innerHTML =
      '<main class="alone stack"><h1>当前浏览器内核过旧' + kernel + '</h1>' + what + '<p><a href="/public">查看公开目录（任何浏览器都可以）</a></p></main>';
  });
})();
