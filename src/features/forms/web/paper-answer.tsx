import type { PaperField, PaperPart } from '../domain/paper-form.ts';
import { boxes, InBoth, Said, type Sides } from './paper-words.tsx';

type AnswerProps = Readonly<{ sides: Sides; field: PaperField }>;

/** Where the pen goes. Every question can be left out in one stroke. */
export function PaperAnswer({ sides, field }: AnswerProps) {
  return (
    <div class="forms-paper__answer">
      <How sides={sides} field={field} />
      <Field sides={sides} field={field} />
      <div class="forms-tick forms-paper__prefer-not">
        <span class="forms-box" />
        <Said sides={sides} say="forms.paper.prefer-not" />
      </div>
    </div>
  );
}

function How({ sides, field }: AnswerProps) {
  switch (field.is) {
    case 'choices':
      if (field.ranked) return <Said sides={sides} say="forms.paper.rank" classes="forms-paper__how" />;
      return (
        <Said
          sides={sides}
          say={field.many ? 'forms.paper.tick-all' : 'forms.paper.tick-one'}
          classes="forms-paper__how"
        />
      );
    case 'too-many':
      return (
        <Said
          sides={sides}
          say="forms.paper.choices-elsewhere"
          values={{ count: field.count }}
          classes="forms-paper__how"
        />
      );
    case 'number':
      return <Said sides={sides} say="forms.paper.number-here" classes="forms-paper__how" />;
    case 'date':
      return field.estimated ? <Said sides={sides} say="forms.paper.estimated" classes="forms-paper__how" /> : null;
    default:
      return null;
  }
}

function Field({ sides, field }: AnswerProps) {
  switch (field.is) {
    case 'choices':
      return (
        <div class="forms-ticks">
          {field.choices.map(({ name, label }) => (
            <div class="forms-tick">
              <span class="forms-box" />
              <InBoth sides={sides} text={label} otherwise={name} />
            </div>
          ))}
        </div>
      );
    case 'tick':
      return (
        <div class="forms-tick">
          <span class="forms-box" />
          <Said sides={sides} say="forms.paper.tick" />
        </div>
      );
    case 'number':
      return <span class="forms-boxes">{boxes(6)}</span>;
    case 'date':
      return (
        <div class="forms-date" dir="ltr">
          <DatePart sides={sides} part="day" count={2} />
          <DatePart sides={sides} part="month" count={2} />
          <DatePart sides={sides} part="year" count={4} />
          {field.time && <TimeParts sides={sides} />}
        </div>
      );
    case 'time':
      return (
        <div class="forms-date" dir="ltr">
          <TimeParts sides={sides} />
        </div>
      );
    case 'too-many':
      return <Lines count={1} />;
    case 'text':
      return <Lines count={Math.max(2, field.lines)} />;
  }
}

function DatePart({ sides, part, count }: Readonly<{ sides: Sides; part: 'day' | 'month' | 'year'; count: number }>) {
  return (
    <div>
      <Said sides={sides} say="forms.paper.date-parts" values={{ part }} />
      <span class="forms-boxes">{boxes(count)}</span>
    </div>
  );
}

const TimeParts = ({ sides }: Readonly<{ sides: Sides }>) => (
  <>
    {(['hour', 'minute'] as const).map((part) => (
      <div>
        <Said sides={sides} say="forms.paper.time-parts" values={{ part }} />
        <span class="forms-boxes">{boxes(2)}</span>
      </div>
    ))}
  </>
);

const Lines = ({ count }: Readonly<{ count: number }>) => (
  <>
    {Array.from({ length: count }, () => (
      <div class="forms-line" />
    ))}
  </>
);

/** A part that repeats, as a table with a fixed number of lines; each line has its number, which goes with the code. */
export function PaperRows({ sides, part }: Readonly<{ sides: Sides; part: Extract<PaperPart, { is: 'rows' }> }>) {
  if (part.columns.length === 0) return null;
  return (
    <table class="forms-rows">
      <thead>
        <tr>
          <th scope="col">
            <Said sides={sides} say="forms.paper.row" />
          </th>
          {part.columns.map(({ code, question }) => (
            <th scope="col">
              <b class="forms-paper__code" dir="ltr">
                {code}
              </b>
              <InBoth sides={sides} text={question.label} otherwise={question.name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: part.rows }, (_, row) => (
          <tr>
            <th scope="row">{row + 1}</th>
            {part.columns.map(({ field }) => (
              <td>
                {field.is === 'choices' &&
                  field.choices.map(({ name, label }) => (
                    <div class="forms-tick">
                      <span class="forms-box" />
                      <InBoth sides={sides} text={label} otherwise={name} />
                    </div>
                  ))}
                {field.is === 'tick' && <span class="forms-box" />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
