/** The live result. */
import { levels, options, outcomes, phrases } from 'model';
import { useWatch } from 'react-hook-form';
import { score } from '../score.js';

export function Result({ control }) {
  const result = score(useWatch({ control }));
  const level = levels.find(({ id }) => id === result.band);
  const outcome = outcomes[result.outcome];
  return (
    <aside className="result" aria-live="polite">
      <h3>{phrases.result}</h3>
      <p className="outcome">{outcome.label}</p>
      <p>{outcome.next}</p>
      <p className="outcome">{level.label}</p>
      <p>{level.meaning}</p>
      <dl>
        {[...options, { value: 'unanswered', label: phrases.unanswered }].map(({ value, label }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd data-figure={value}>{result[value]}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{phrases.noSafety}</p>
    </aside>
  );
}
