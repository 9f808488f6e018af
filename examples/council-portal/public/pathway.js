// Shows in words what the checklist leads to. Its live result tells; nothing of the answers is read.
const checklist = document.getElementById('risk');
const outcomes = document.querySelectorAll('#decision [data-outcome]');

checklist.addEventListener('sf-result', ({ detail: { outcome, complete } }) => {
  // An open question can still lead to a referral: "no" is said only when everything is answered.
  const decided = outcome === 'no-referral' && !complete ? 'undecided' : outcome;
  for (const each of outcomes) each.hidden = each.dataset.outcome !== decided;
});
