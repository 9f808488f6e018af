/** The whole form. */
import { zodResolver } from '@hookform/resolvers/zod';
import { intro, phrases, sections, title } from 'model';
import { useForm } from 'react-hook-form';
import { handOver } from '../hand-over.js';
import { score } from '../score.js';
import { ErrorSummary } from './error-summary.jsx';
import { Question } from './question.jsx';
import { Result } from './result.jsx';
import { schema } from './schema.js';

export function Checklist() {
  const { register, control, handleSubmit, formState } = useForm({ resolver: zodResolver(schema) });
  const submit = handleSubmit((answers) => handOver(answers, score(answers)));
  return (
    <form noValidate onSubmit={submit}>
      <h2>{title}</h2>
      <p>{intro}</p>
      <p className="hint">{phrases.draft}</p>
      <ErrorSummary errors={formState.errors} />
      <div className="layout">
        <div>
          {sections.map(({ id, heading, questions }) => (
            <section key={id}>
              <h3>{heading}</h3>
              {questions.map((question) => (
                <Question key={question.id} question={question} register={register} control={control} />
              ))}
            </section>
          ))}
          <button type="submit">{phrases.submit}</button>
          <p role="status">{formState.isSubmitSuccessful && phrases.sent}</p>
        </div>
        <Result control={control} />
      </div>
    </form>
  );
}
