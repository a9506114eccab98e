/** What each script of R holds after its questions; the same for all. Every line is R. */
export const rFunctions = String.raw`
read_answers <- function(file) {
  read <- read.csv(file, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
  # The apostrophe that keeps a spreadsheet from running a cell is no part of the answer.
  read[] <- lapply(read, function(x) sub("^'(?=[=+@\t\r-])", "", x, perl = TRUE))
  read
}
answers <- read_answers(file)

# One row a person, one column a choice, 1 where chosen; NA in all where nothing on the list was answered.
chosen <- function(question, answers) {
  if (question$kind == "several") {
    m <- sapply(question$columns, function(column) as.numeric(answers[[column]]))
  } else {
    given <- answers[[question$columns]]
    m <- sapply(question$codes, function(code) as.numeric(given == code))
    dim(m) <- c(length(given), length(question$codes))
    m[is.na(given) | !(given %in% question$codes), ] <- NA
  }
  matrix(m, nrow(answers), dimnames = list(NULL, question$codes))
}

cat('"question","group","answer","measure","value"\n')
# Each line as it is found.
say <- function(question, group, answer, measure, value) {
  line <- data.frame(question, group, answer, measure, sprintf("%.15g", value))
  write.table(line, sep = ",", qmethod = "double", row.names = FALSE, col.names = FALSE, fileEncoding = "UTF-8")
  flush(stdout())
}

# Wilson's interval is what prop.test gives without continuity correction.
say_share <- function(question, group, answer, count, base) {
  say(question, group, answer, "count", count)
  say(question, group, answer, "base", base)
  if (base == 0) return(invisible())
  say(question, group, answer, "percentage", 100 * count / base)
  interval <- suppressWarnings(prop.test(count, base, correct = FALSE))$conf.int
  say(question, group, answer, "low", interval[1])
  say(question, group, answer, "high", interval[2])
}

# About how many tables have these margins (Good, Annals of Statistics 4 (1976) 1159).
tables_like <- function(counts) {
  r <- nrow(counts); k <- ncol(counts)
  exp(sum(lchoose(rowSums(counts) + k - 1, k - 1)) + sum(lchoose(colSums(counts) + r - 1, r - 1)) - lchoose(sum(counts) + r * k - 1, r * k - 1))
}

# Where there are too many tables to count them out, so many are drawn (Patefield), each time the same.
draws <- 1e5
drawn <- FALSE
fisher_p <- function(counts) {
  if (tables_like(counts) <= 3e6) {
    p <- tryCatch(fisher.test(counts, workspace = 2e7)$p.value, error = function(e) NA)
    if (!is.na(p)) return(p)
  }
  drawn <<- TRUE
  set.seed(20261126)
  fisher.test(counts, simulate.p.value = TRUE, B = draws)$p.value
}

# Chi-square, or Fisher, Freeman and Halton's exact test where a cell expects fewer than five people.
unordered_p <- function(counts) {
  kept <- counts[rowSums(counts) > 0, colSums(counts) > 0, drop = FALSE]
  if (any(dim(kept) < 2)) return(NA)
  plain <- suppressWarnings(chisq.test(kept, correct = FALSE))
  if (all(plain$expected >= 5)) return(plain$p.value)
  fisher_p(kept)
}

# Of every way in which two groups could have shared out these answers, how many lie as far from the middle: Mann and Whitney, with ties. The first group is the smaller.
exact_ranks <- function(counts) {
  totals <- rowSums(counts)
  m <- sum(counts[, 1]); n <- sum(counts[, 2])
  taken <- outer(0:m, totals[totals > 0], function(after, total) (pmin(total, after) + 1) * (2 * after * n + 1))
  if (sum(taken) > 3e7) return(NA)
  ways <- matrix(0, m + 1, 2 * m * n + 1)
  ways[1, 1] <- 1
  before <- 0
  for (total in totals[totals > 0]) {
    after <- matrix(0, m + 1, 2 * m * n + 1)
    for (from in 0:min(m, before)) for (k in 0:min(total, m - from)) {
      shift <- k * (2 * (before - from) + total - k)
      chance <- dhyper(k, m - from, n - (before - from), total)
      if (chance == 0) next
      at <- seq_len(2 * m * n + 1 - shift)
      after[from + k + 1, at + shift] <- after[from + k + 1, at + shift] + ways[from + 1, at] * chance
    }
    ways <- after
    before <- before + total
  }
  below <- cumsum(counts[, 2]) - counts[, 2]
  u <- sum(counts[, 1] * (2 * below + counts[, 2]))
  far <- abs(0:(2 * m * n) - m * n) >= abs(u - m * n)
  min(1, sum(ways[m + 1, far]))
}

# Ranks where answers have an order.
ordered_p <- function(counts) {
  place <- rep(row(counts), counts)
  group <- rep(col(counts), counts)
  if (length(unique(place)) < 2 || length(unique(group)) < 2) return(NA)
  if (ncol(counts) > 2) return(kruskal.test(place, group)$p.value)
  if (min(colSums(counts)) < 50) {
    exact <- exact_ranks(counts[, order(colSums(counts))])
    if (!is.na(exact)) return(exact)
  }
  suppressWarnings(wilcox.test(place[group == 1], place[group == 2], exact = FALSE, correct = FALSE))$p.value
}

# Bilder and Loughin's test of several responses with Rao and Scott's second-order correction.
several_p <- function(ticks, group) {
  sizes <- table(group)
  share <- colMeans(ticks)
  kept <- share > 0 & share < 1
  if (!any(kept) || length(sizes) < 2) return(NA)
  ticks <- ticks[, kept, drop = FALSE]
  share <- share[kept]
  scale <- sqrt(share * (1 - share))
  k <- length(share)
  weight <- as.numeric(sizes) / sum(sizes)
  projection <- diag(length(sizes)) - sqrt(weight) %*% t(sqrt(weight))
  covariances <- matrix(0, length(sizes) * k, length(sizes) * k)
  x2 <- 0
  for (g in seq_along(sizes)) {
    own <- ticks[group == names(sizes)[g], , drop = FALSE]
    r <- (crossprod(own) / nrow(own) - colMeans(own) %*% t(colMeans(own))) / (scale %*% t(scale))
    diag(r) <- 1
    at <- (g - 1) * k + seq_len(k)
    covariances[at, at] <- r
    x2 <- x2 + nrow(own) * sum((colMeans(own) - share)^2 / scale^2)
  }
  lambda <- Re(eigen(kronecker(projection, diag(k)) %*% covariances)$values)
  pchisq(x2 * sum(lambda) / sum(lambda^2), sum(lambda)^2 / sum(lambda^2), lower.tail = FALSE)
}

groups <- NULL
for (question in questions) if (identical(question$name, by)) {
  groups <- factor(answers[[question$columns]], levels = question$codes)
}
together <- c()

for (question in questions) {
  name <- question$name
  if (question$kind == "number") {
    numbers <- suppressWarnings(as.numeric(answers[[question$columns]]))
    numbers <- numbers[!is.na(numbers)]
    say(name, "", "", "base", length(numbers))
    if (length(numbers) > 0) {
      say(name, "", "", "mean", mean(numbers))
      say(name, "", "", "median", quantile(numbers, 0.5, type = 2))
    }
    if (length(numbers) > 1) {
      # Of the mean Student's interval, of the median Woodruff's.
      n <- length(numbers)
      t <- qt(0.975, n - 1)
      ends <- mean(numbers) + c(-1, 1) * t * sd(numbers) / sqrt(n)
      under <- numbers <= quantile(numbers, 0.5, type = 1)
      shares <- 0.5 + c(-1, 1) * t * sqrt(n / (n - 1) * sum((under - mean(under))^2)) / n
      middle <- sort(numbers)[pmin(n, pmax(1, ceiling(n * shares * (1 - 1e-12))))]
      say(name, "", "", "mean low", ends[1])
      say(name, "", "", "mean high", ends[2])
      say(name, "", "", "median low", middle[1])
      say(name, "", "", "median high", middle[2])
    }
    next
  }
  m <- chosen(question, answers)
  answered <- !is.na(m[, 1])
  for (code in question$codes) say_share(name, "", code, sum(m[answered, code]), sum(answered))
  # A question is not held against itself.
  if (is.null(groups) || identical(name, by)) next
  in_group <- answered & !is.na(groups)
  # What is said of one person's group is said of that person.
  kept <- names(which(table(groups[in_group]) > 1))
  counts <- sapply(kept, function(g) colSums(m[in_group & groups == g, , drop = FALSE]))
  dim(counts) <- c(length(question$codes), length(kept))
  bases <- sapply(kept, function(g) sum(in_group & groups == g))
  for (g in seq_along(kept)) for (a in seq_along(question$codes)) {
    say_share(name, kept[g], question$codes[a], counts[a, g], bases[g])
  }
  if (length(kept) < 2) next
  drawn <- FALSE
  if (question$kind == "several") {
    ps <- sapply(seq_along(question$codes), function(a) unordered_p(rbind(counts[a, ], bases - counts[a, ])))
    for (a in which(!is.na(ps))) {
      say(name, "", question$codes[a], "p", ps[a])
      say(name, "", question$codes[a], "holm", p.adjust(ps[!is.na(ps)], "holm")[sum(!is.na(ps[seq_len(a)]))])
    }
    rows <- in_group & groups %in% kept
    p <- several_p(m[rows, , drop = FALSE], droplevels(groups[rows]))
  } else {
    p <- if (question$kind == "ordered") ordered_p(counts) else unordered_p(counts)
  }
  # What cannot be tested stays in the family with p = 1: how many tests there are must not hang on which could be done.
  together[name] <- if (is.na(p)) 1 else p
  if (is.na(p)) next
  say(name, "", "", "p", p)
  if (drawn) say(name, "", "", "tables drawn", draws)
}

# All questions looked at together.
holm <- p.adjust(together, "holm")
mild <- p.adjust(together, "BH")
for (name in names(together)) {
  say(name, "", "", "holm over questions", holm[[name]])
  say(name, "", "", "benjamini-hochberg over questions", mild[[name]])
}
`;
