// Several threads do the jobs; their products come out in the order the jobs went in.
//
// The caller's thread submits and receives; at most some dozens of jobs per thread wait, so memory
// stays bounded. With one thread everything happens on the caller's. A job that throws throws where
// its product is received.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace dateline::cli {

template <class Job, class Product>
class OrderedWorkers {
 public:
  using Worker = std::function<Product(Job)>;
  using Receiver = std::function<void(Product)>;

  // `make_worker` is called once per thread, so that each has buffers of its own.
  OrderedWorkers(size_t threads, const std::function<Worker()>& make_worker, Receiver receiver)
      : receiver_(std::move(receiver)), most_waiting_(32 * threads) {
    if (threads <= 1) {
      alone_ = make_worker();
      return;
    }
    for (size_t i = 0; i < threads; ++i) {
      threads_.emplace_back([this, worker = make_worker()]() mutable { work(worker); });
    }
  }

  ~OrderedWorkers() {
    {
      const std::lock_guard lock(mutex_);
      closing_ = true;
      tasks_.clear();
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  OrderedWorkers(const OrderedWorkers&) = delete;
  OrderedWorkers& operator=(const OrderedWorkers&) = delete;

  void submit(Job job) {
    if (alone_) return receiver_(alone_(std::move(job)));
    if (slots_.size() >= most_waiting_) receive_half();
    enqueue(std::move(job));
    while (!slots_.empty() && is_done(slots_.front())) receive_one();
  }

  // Waits for every job submitted and hands over its product.
  void drain() {
    while (!slots_.empty()) receive_one();
  }

 private:
  // Where a job waits for a thread, and its product for the caller. A deque leaves it in its place.
  struct Slot {
    Job job;
    std::optional<Product> product;
    std::exception_ptr failure;
    bool done = false;
  };

  bool is_done(const Slot& slot) {
    const std::lock_guard lock(mutex_);
    return slot.done;
  }

  void wait_for(const Slot& slot) {
    std::unique_lock lock(mutex_);
    awaited_ = &slot;
    done_.wait(lock, [&slot] { return slot.done; });
    awaited_ = nullptr;
  }

  // Sleeps once for many: to be woken for each would cost about as much as a short job.
  void receive_half() {
    wait_for(slots_[slots_.size() / 2]);
    for (size_t left = slots_.size() / 2; left > 0; --left) receive_one();
  }

  void receive_one() {
    wait_for(slots_.front());
    Slot slot = std::move(slots_.front());
    slots_.pop_front();
    if (slot.failure) std::rethrow_exception(std::move(slot.failure));
    receiver_(std::move(*slot.product));
  }

  void enqueue(Job job) {
    slots_.push_back({std::move(job), std::nullopt, nullptr});
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(&slots_.back());
    }
    changed_.notify_one();
  }

  void work(Worker& worker) {
    while (Slot* const slot = next_task()) {
      do_job(worker, *slot);
      finish(*slot);
    }
  }

  Slot* next_task() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return closing_ || !tasks_.empty(); });
    if (tasks_.empty()) return nullptr;
    Slot* const next = tasks_.front();
    tasks_.pop_front();
    return next;
  }

  // The thread lets go of an exception before the caller may have it: only one of them ever frees
  // it.
  static void do_job(Worker& worker, Slot& slot) {
    try {
      slot.product.emplace(worker(std::move(slot.job)));
    } catch (...) {
      slot.failure = std::current_exception();
    }
  }

  void finish(Slot& slot) {
    const std::lock_guard lock(mutex_);
    slot.done = true;
    if (awaited_ == &slot) done_.notify_one();
  }

  Receiver receiver_;
  size_t most_waiting_;
  Worker alone_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::condition_variable done_;
  bool closing_ = false;
  const Slot* awaited_ = nullptr;
  std::deque<Slot*> tasks_;
  std::deque<Slot> slots_;  // the caller's alone; a thread sees no more of it than its slot
  std::vector<std::thread> threads_;
};

}  // namespace dateline::cli
