/** What stands against submitting. */
import { phrases, sections } from 'model';

const questions = sections.flatMap((section) => section.questions);

export function ErrorSummary({ errors }) {
  const open = questions.filter(({ id }) => errors[id]);
  if (open.length === 0) return null;
  return (
    <div className="errors" role="alert">
      <h3>{phrases.incomplete}</h3>
      <ul>
        {open.map(({ id, number, label }) => (
          <li key={id}>
            {number}. {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
