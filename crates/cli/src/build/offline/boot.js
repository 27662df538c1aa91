
// Reading without a network. Not inside other people's pages: what is kept there would be theirs. The policy lets this
// one address pass as a script's.
if (stamp.route !== undefined && !isFile && navigator.serviceWorker && window === window.top) {
  const worker = place('sw.js').href;
  const policy = window.trustedTypes?.createPolicy('veiviser', { createScriptURL: (url) => (url === worker ? url : '') });
  addEventListener('load', () => navigator.serviceWorker.register(policy ? policy.createScriptURL(worker) : worker).catch(() => {}));
}
