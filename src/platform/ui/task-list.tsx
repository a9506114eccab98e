import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import type { HeadingOptions } from './heading.tsx';
import { Heading } from './heading.tsx';
import type { TagOptions } from './tag.tsx';
import { Tag } from './tag.tsx';
import { hasWords, worded, type Words, type Worded } from './worded.ts';

type Status = Words & Readonly<{ tag?: TagOptions & Words; classes?: string }>;

export type Task = Readonly<{
  heading: Worded<HeadingOptions>;
  /** Left out when it cannot be started yet. */
  href?: string | undefined;
  hint?: Worded<Words> | undefined;
  status: Worded<Status>;
  classes?: string;
}>;

export type TaskListProps = Readonly<{
  items: readonly Task[];
  idPrefix?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

/** What there is to do, in any order, and how far each has come. */
export function TaskList({ items, idPrefix = 'task-list', id, classes, attributes }: TaskListProps) {
  return (
    <ul class={classNames('nhsuk-task-list', classes)} id={id} {...attributes}>
      {items.map((task, index) => (
        <TaskItem task={task} idPrefix={`${idPrefix}-${index + 1}`} />
      ))}
    </ul>
  );
}

function TaskItem({ task, idPrefix }: Readonly<{ task: Task; idPrefix: string }>) {
  const heading = worded(task.heading);
  const hint = worded(task.hint);
  const status = worded(task.status);
  const hintId = hasWords(hint) ? `${idPrefix}-hint` : undefined;
  const statusId = `${idPrefix}-status`;
  return (
    <li class={classNames('nhsuk-task-list__item', task.href && 'nhsuk-task-list__item--with-link', task.classes)}>
      <div class="nhsuk-task-list__name-and-hint">
        <Heading
          {...heading}
          element={task.href ? 'a' : 'div'}
          className={task.href ? 'nhsuk-task-list__link' : ''}
          classes={classNames(task.href && 'nhsuk-link', heading?.classes)}
          attributes={{
            href: task.href,
            'aria-describedby': task.href ? describedBy(hintId, statusId) : undefined,
            ...heading?.attributes,
          }}
        />
        {hintId && (
          <div class="nhsuk-task-list__hint" id={hintId}>
            {hint?.text}
          </div>
        )}
      </div>
      <div class={classNames('nhsuk-task-list__status', status?.classes)} id={statusId}>
        <StatusWords status={status} />
      </div>
    </li>
  );
}

function StatusWords({ status }: Readonly<{ status: Status | undefined }>): ComponentChildren {
  if (!status?.tag) return <>{status?.text}</>;
  const { text, ...tag } = status.tag;
  return <Tag {...tag}>{text}</Tag>;
}
