// Runs before everything else on the page, and keeps what the page's policy had to stop.
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  window.violations.push(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
});
