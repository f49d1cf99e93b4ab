// Runs before everything else, in the oldest JavaScript: a browser that cannot run the page is told so in words,
// never left blank. It loads nothing and sends nothing.
(function () {
  var ready = typeof Object.hasOwn === 'function' && typeof structuredClone === 'function';
  if (ready) return;
  var found = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent);
  var kernel = found ? '（' + found[1] + '）' : '';
  document.addEventListener('DOMContentLoaded', function () {
    var place = document.getElementById('page');
    place.innerHTML =
      '<h1>当前浏览器内核过旧' + kernel + '</h1>' +
      '<p>绩审的填报和审核需要内核不低于 100 的浏览器。您填写过的内容不受影响。</p>' +
      '<p>请改用最新版的 Edge、Chrome、360 安全浏览器（极速模式）或奇安信可信浏览器打开本页。</p>';
  });
})();
