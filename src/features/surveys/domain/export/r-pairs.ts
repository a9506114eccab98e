/** What each script of R ends with: tests of the same people before and after, where the file of the wave before is there. Every line is R. */
export const rPairs = String.raw`
# Signed ranks exactly, with ties: of every way in which these changes could have gone up or down, how many lie as far from the middle.
exact_signed <- function(steps) {
  ranks <- round(2 * rank(abs(steps)))
  total <- sum(ranks)
  ways <- c(1, numeric(total))
  for (x in ranks) ways <- (ways + c(numeric(x), ways[seq_len(total + 1 - x)])) / 2
  up <- sum(ranks[steps > 0])
  min(1, sum(ways[abs(0:total - total / 2) >= abs(up - total / 2)]))
}

# Stuart and Maxwell's test of the margins.
margins_p <- function(counts) {
  # Answers in which nobody changed say nothing of it.
  kept <- rowSums(counts) + colSums(counts) > 2 * diag(counts)
  counts <- counts[kept, kept, drop = FALSE]
  if (nrow(counts) < 2) return(NA)
  inner <- seq_len(nrow(counts) - 1)
  d <- (rowSums(counts) - colSums(counts))[inner]
  v <- (diag(rowSums(counts) + colSums(counts)) - counts - t(counts))
  diag(v) <- rowSums(counts) + colSums(counts) - 2 * diag(counts)
  v <- v[inner, inner, drop = FALSE]
  tryCatch(pchisq(drop(d %*% solve(v, d)), length(inner), lower.tail = FALSE), error = function(e) NA)
}

# McNemar's test of two answers, exact where fewer than 25 changed; signed ranks where answers have an order, exact where fewer than 50 changed; else the margins.
pairs_p <- function(first, second, codes, ordered) {
  first <- match(first, codes); second <- match(second, codes)
  steps <- (second - first)[second != first]
  if (length(steps) == 0) return(NA)
  if (length(codes) == 2) {
    up <- sum(steps > 0)
    if (length(steps) < 25) return(binom.test(up, length(steps))$p.value)
    return(pchisq((2 * up - length(steps))^2 / length(steps), 1, lower.tail = FALSE))
  }
  if (!ordered) return(margins_p(table(factor(first, seq_along(codes)), factor(second, seq_along(codes)))))
  if (length(steps) < 50) return(exact_signed(steps))
  wilcox.test(steps, exact = FALSE, correct = FALSE)$p.value
}

if (!is.null(before) && !file.exists(before)) {
  message("Tests of the same people before and after are left out: there is no file ", before, " here.")
} else if (!is.null(before)) {
  earlier <- read_answers(before)
  numbers <- intersect(answers$pair[!is.na(answers$pair)], earlier$pair)
  now <- answers[match(numbers, answers$pair), , drop = FALSE]
  earlier <- earlier[match(numbers, earlier$pair), , drop = FALSE]
  together <- c()
  said_of <- list()
  test_pairs <- function(name, answer, first, second, codes, ordered) {
    both <- first %in% codes & second %in% codes
    say(name, "pairs", answer, "base", sum(both))
    if (sum(both) < 2) return(invisible())
    p <- pairs_p(first[both], second[both], codes, ordered)
    if (!is.na(p)) say(name, "pairs", answer, "p", p)
    together <<- c(together, if (is.na(p)) 1 else p)
    said_of[[length(together)]] <<- c(name, answer)
  }
  for (question in questions) {
    if (!all(question$columns %in% names(earlier))) next
    if (question$kind == "several") {
      for (at in seq_along(question$columns)) {
        column <- question$columns[at]
        test_pairs(question$name, question$codes[at], earlier[[column]], now[[column]], c("0", "1"), FALSE)
      }
    } else if (question$kind != "number") {
      column <- question$columns
      test_pairs(question$name, "", earlier[[column]], now[[column]], question$codes, question$kind == "ordered")
    }
  }
  holm <- p.adjust(together, "holm")
  mild <- p.adjust(together, "BH")
  for (at in seq_along(together)) {
    say(said_of[[at]][1], "pairs", said_of[[at]][2], "holm over pairs", holm[at])
    say(said_of[[at]][1], "pairs", said_of[[at]][2], "benjamini-hochberg over pairs", mild[at])
  }
}
`;
