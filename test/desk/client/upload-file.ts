/** Sends one file and returns the id that a message names it by. */
export async function uploadFile(file: File): Promise<string> {
  const data = new FormData();
  data.append('file', file);
  const response = await fetch('/uploads', { method: 'POST', body: data });
  const { id } = (await response.json()) as { id: string };
  return id;
}
