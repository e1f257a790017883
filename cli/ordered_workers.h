// Several threads do the jobs; their products come out in the order the jobs went in.
//
// The caller's thread submits and receives; at most some dozens of jobs per thread wait, so memory
// stays bounded. With one thread everything happens on the caller's. A job that throws throws where
// its product is received.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
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
    if (products_.size() >= most_waiting_) receive_half();
    enqueue(std::move(job));
    while (!products_.empty() && is_ready(products_.front())) receive_one();
  }

  // Waits for every job submitted and hands over its product.
  void drain() {
    while (!products_.empty()) receive_one();
  }

 private:
  static bool is_ready(std::future<Product>& product) {
    return product.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  }

  // Sleeps once for many: to be woken for each would cost about as much as a short job.
  void receive_half() {
    products_[products_.size() / 2].wait();
    for (size_t left = products_.size() / 2; left > 0; --left) receive_one();
  }

  void receive_one() {
    std::future<Product> product = std::move(products_.front());
    products_.pop_front();
    receiver_(product.get());
  }

  void enqueue(Job job) {
    std::packaged_task<Product(Worker&)> task(
        [held = std::move(job)](Worker& worker) mutable { return worker(std::move(held)); });
    products_.push_back(task.get_future());
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    changed_.notify_one();
  }

  void work(Worker& worker) {
    for (;;) {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return closing_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      auto task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task(worker);
    }
  }

  Receiver receiver_;
  size_t most_waiting_;
  Worker alone_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool closing_ = false;
  std::deque<std::packaged_task<Product(Worker&)>> tasks_;
  std::deque<std::future<Product>> products_;
  std::vector<std::thread> threads_;
};

}  // namespace dateline::cli
