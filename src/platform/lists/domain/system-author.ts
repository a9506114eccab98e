/** Who writes what is done at the machine itself, by the `alongside` command: nobody's account. */
export const systemAuthor = '00000000-0000-4000-8000-000000000000';
