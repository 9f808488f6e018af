/** One question, with what a yes asks further. */
import { options, phrases } from 'model';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';

export function Question({ question, register, control }) {
  const { id, number, label, hint, detail, source, why } = question;
  const at = useId();
  const answer = useWatch({ control, name: `${id}.answer` });
  return (
    <fieldset className="question" aria-describedby={hint && `${at}-hint`}>
      <legend>
        {number}. {label}
      </legend>
      {hint && (
        <p className="hint" id={`${at}-hint`}>
          {hint}
        </p>
      )}
      <div className="options">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" value={option.value} {...register(`${id}.answer`)} /> {option.label}
          </label>
        ))}
      </div>
      {answer === 'yes' && (
        <div className="follow-up">
          <label htmlFor={`${at}-detail`}>{detail}</label>
          <textarea id={`${at}-detail`} rows={3} {...register(`${id}.detail`)} />
          <label htmlFor={`${at}-source`}>{source}</label>
          <input type="text" id={`${at}-source`} {...register(`${id}.source`)} />
        </div>
      )}
      <details>
        <summary>{phrases.why}</summary>
        <p>{why}</p>
      </details>
    </fieldset>
  );
}
