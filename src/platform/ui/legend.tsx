import { Caption } from './caption.tsx';
import { classNames, modifier } from './class-names.ts';
import { Heading } from './heading.tsx';
import { labelParts, type LabelOptions } from './label.tsx';
import { hasWords } from './worded.ts';

export type LegendOptions = Omit<LabelOptions, 'for'>;

/** The question that a group of fields answers. With `heading` it is the page's heading too. */
export function Legend(props: LegendOptions) {
  const { isHeading, heading, level, size, text, visuallyHiddenText, caption } = labelParts(props);
  if (!hasWords({ text })) return null;
  const prefix = 'nhsuk-fieldset__legend--';
  const classes = classNames('nhsuk-fieldset__legend', modifier(prefix, size, ['s', 'm', 'l', 'xl'], props.classes));
  const isAfter = caption?.placement === 'after';
  const inside =
    caption && !isAfter
      ? ({ ...caption, placement: caption.placement === 'end' ? 'end' : 'start' } as const)
      : undefined;
  return (
    <>
      {isHeading ? (
        <legend class={classNames(classes, props.classes)} id={props.id} {...props.attributes}>
          <Heading
            text={text}
            id={heading.id}
            level={level}
            className="nhsuk-fieldset__heading"
            caption={inside}
            visuallyHiddenText={visuallyHiddenText}
            attributes={heading.attributes}
          />
        </legend>
      ) : (
        <Heading
          text={text}
          id={props.id}
          element="legend"
          className={classes}
          classes={props.classes}
          caption={inside}
          visuallyHiddenText={visuallyHiddenText}
          attributes={props.attributes}
        />
      )}
      {isAfter && <Caption {...caption} />}
    </>
  );
}
