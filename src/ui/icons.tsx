/** The key of our icon, drawn in the colour of the text around it. */
export function KeyIcon() {
  return (
    <svg class="icon" viewBox="0 1.4 16 16" aria-hidden="true">
      <path transform="rotate(-45 8 8)" d="M8 8a3 3 0 1 1 0 .01H0v3M4.5 8v2.3" />
    </svg>
  );
}
