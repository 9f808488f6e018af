// What holds this page together beside its HTML. Of what was answered nothing is read.
import { tell } from './tasks.js';

const outcomes = document.querySelectorAll('#outcomes [data-outcome]');
const grid = document.getElementById('grid');

// Shows in words what the area's chart comes to, or where it has none, what the risk tool leads to: the live result tells.
const decides = document.getElementById('decision') ?? document.getElementById('risk');
decides.addEventListener('sf-result', ({ detail: { outcome, complete } }) => {
  // An open question can still lead to a referral: anything less is said only when everything is answered.
  const holds = complete || outcome === 'refer' || outcome === 'consider';
  const decided = (holds && outcome) || 'undecided';
  for (const each of outcomes) each.hidden = each.dataset.outcome !== decided;
  tell('outcome', decided === 'undecided' ? 'begun' : 'done');
});

// Whoever comes back from the form that decides is told what it comes to, with the link that has the focus then.
const back = document.querySelector(`a[href="#${decides.closest('.step').id}"]`);
back.setAttribute('aria-describedby', `${back.getAttribute('aria-describedby')} outcomes`);

// The referral names no element that its grid comes from, so the page hands it over.
grid?.addEventListener('sf-submit', ({ detail }) => {
  document.querySelector('marac-referral').severityGrid = detail;
});
